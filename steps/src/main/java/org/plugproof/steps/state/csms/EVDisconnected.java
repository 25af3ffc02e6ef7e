package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The cable is out and the transaction over (Part 6 §3.18). A suspended transaction ends here directly (TC_E_20_CSMS). */
final class EVDisconnected implements State {

    private final ScenarioContext world;

    EVDisconnected(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        boolean over = world.progress().has(Mark.AFTER_STOP) || world.progress().has(Mark.SUSPENDED);
        if (!over) {
            new EVConnectedPostSession(world).run(with);
        }
        world.connectorReports().send(world.connector(), "Available");
        world.progress().unmark(Mark.PLUGGED);
        world.send(
                "TransactionEventRequest",
                Table.of(
                        "eventType", "Ended",
                        "triggerReason", "EVCommunicationLost",
                        "transactionInfo.chargingState", "Idle",
                        "transactionInfo.stoppedReason", "EVDisconnected"));
        world.judge().mustAnswerWith(Table.empty());
    }
}
