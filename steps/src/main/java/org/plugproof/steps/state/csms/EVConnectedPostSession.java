package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** Charging is over and the cable is still in (Part 6 §3.18). A row {@code authorized | already} says that the case stopped it. */
final class EVConnectedPostSession implements State {

    private final ScenarioContext world;

    EVConnectedPostSession(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        if (with.cell("authorized").isPresent()) {
            world.progress().mark(Mark.STOP_AUTHORIZED);
        }
        if (!world.progress().has(Mark.STOP_AUTHORIZED)) {
            new StopAuthorized(world).run(with);
        }
        world.send(
                "TransactionEventRequest",
                Table.of("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "EVConnected"));
        world.judge().mustAnswerWith(Table.empty());
        world.progress().mark(Mark.AFTER_STOP);
    }
}
