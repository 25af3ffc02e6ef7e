package org.plugproof.steps.state.csms;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The station has told of every connector before it was accepted, and the CSMS has refused each report (TC_B_30_CSMS steps 3 and 4). */
final class EveryReportRefused implements State {

    private final ScenarioContext world;

    EveryReportRefused(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.everyConnector().forEach(connector -> world.connectorReports()
                .sendRefused(connector, "Available", List.of("SecurityError")));
    }
}
