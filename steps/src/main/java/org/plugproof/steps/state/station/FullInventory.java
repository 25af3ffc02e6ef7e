package org.plugproof.steps.state.station;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The station told everything that it has (B07), which other reports are compared with. */
final class FullInventory implements State {

    private final ScenarioContext world;

    FullInventory(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.send(
                "GetBaseReportRequest",
                Table.of("requestId", "$generated.inventoryRequestId", "reportBase", "FullInventory"));
        world.judge().mustAnswerWith(Table.of("status", "Accepted"));
        world.judge().mustSendEveryPart("NotifyReportRequest", Table.of("requestId", "$generated.inventoryRequestId"));
    }
}
