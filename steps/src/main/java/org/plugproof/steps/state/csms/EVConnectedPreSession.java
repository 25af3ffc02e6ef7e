package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The EV is connected; the transaction starts with it unless it was authorized before (Part 6 §3.18). */
final class EVConnectedPreSession implements State {

    private final ScenarioContext world;

    EVConnectedPreSession(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.connectorReports().send(world.connector(), "Occupied");
        world.progress().mark(Mark.PLUGGED);
        world.send(
                "TransactionEventRequest",
                Table.of(
                        "triggerReason", "CablePluggedIn",
                        "transactionInfo.chargingState", "EVConnected",
                        "evse.id", "$config.evseId",
                        "evse.connectorId", "$config.connectorId"));
        world.judge().mustAnswerWith(Table.empty());
    }
}
