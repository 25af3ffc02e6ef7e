package org.plugproof.steps.state.csms;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The station has booted, was accepted, and has reported its connectors (Part 6 §3.18). */
final class Booted implements State {

    private final ScenarioContext world;

    Booted(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.connections().connectFirst();
        world.send("BootNotificationRequest", Table.of("reason", "PowerUp"));
        world.judge().mustAnswer(List.of("Accepted"));
        world.everyConnector().forEach(connector -> world.connectorReports().send(connector, "Available"));
    }
}
