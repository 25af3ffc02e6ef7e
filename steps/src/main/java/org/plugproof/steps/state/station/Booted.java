package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.expect.Wanted;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.NamedConnectors;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The station was reset, is back, was accepted, and every connector is known (Part 6 §2.18). A row
 * {@code reset | already} leaves the reset to the case. A row {@code unavailable} names connectors, as the vocabulary does, that were out of
 * service before and still are.
 */
final class Booted implements State {

    private final ScenarioContext world;

    Booted(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        if (with.cell("reset").isEmpty()) {
            new Booting(world).run(with);
        }
        world.judge().nextStepMayTake(world.duration("$config.connect"));
        world.judge().mustSend("BootNotificationRequest", Table.empty());
        // That of an earlier boot may have come only just now.
        world.judge().disregardBefore("SecurityEventNotificationRequest", "BootNotificationRequest");
        reports(with.cell("unavailable").map(new NamedConnectors(world)::named).orElse(List.of()));
        world.judge()
                .mustSendInAnyOrder(List.of(new Wanted(
                        "SecurityEventNotificationRequest", Table.of("type", "StartupOfTheDevice or ResetOrReboot"))));
    }

    private void reports(List<ConnectorRef> unavailable) {
        List<ConnectorRef> available = world.everyConnector().stream()
                .filter(each -> !unavailable.contains(each))
                .toList();
        if (!unavailable.isEmpty()) {
            world.judge().mustReport(unavailable, "Unavailable");
        }
        if (!available.isEmpty()) {
            world.judge().mustReport(available, "Available");
        }
    }
}
