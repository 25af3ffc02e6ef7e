package org.plugproof.steps.state.station;

import org.plugproof.steps.state.Observed;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The station reboots so that its bootloader installs the firmware (Part 6 §2.18). What follows the reboot comes only from a bootloader that
 * speaks OCPP, so it is allowed and not required.
 */
final class RebootBeforeFirmwareInstallation implements Observed {

    private final ScenarioContext world;

    RebootBeforeFirmwareInstallation(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.judge().mustSend(firstMessage(), firstContent());
        expectRest();
    }

    @Override
    public String firstMessage() {
        return "FirmwareStatusNotificationRequest";
    }

    @Override
    public Table firstContent() {
        return Table.of("status", "InstallRebooting");
    }

    @Override
    public void expectRest() {
        world.judge().maySend("BootNotificationRequest", Table.of("reason", "FirmwareUpdate"));
        world.judge().mayReport(world.everyConnector(), "Available");
        world.judge().maySend(firstMessage(), Table.of("status", "Installing"));
    }

    @Override
    public void allow() {
        world.judge().maySend(firstMessage(), firstContent());
        expectRest();
    }
}
