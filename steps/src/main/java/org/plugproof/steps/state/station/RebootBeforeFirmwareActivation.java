package org.plugproof.steps.state.station;

import org.plugproof.steps.state.Observed;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The station reboots into its new firmware (Part 6 §2.18). Saying so beforehand is optional. */
final class RebootBeforeFirmwareActivation implements Observed {

    private final ScenarioContext world;

    RebootBeforeFirmwareActivation(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.judge().mustSend(firstMessage(), firstContent());
        expectRest();
    }

    @Override
    public String firstMessage() {
        return "BootNotificationRequest";
    }

    @Override
    public Table firstContent() {
        return Table.of("reason", "FirmwareUpdate");
    }

    @Override
    public void expectRest() {
        world.judge().mustReport(world.everyConnector(), "Available");
    }

    @Override
    public void allow() {
        world.judge().maySend("FirmwareStatusNotificationRequest", Table.of("status", "InstallRebooting"));
        world.judge().maySend(firstMessage(), firstContent());
        world.judge().mayReport(world.everyConnector(), "Available");
    }
}
