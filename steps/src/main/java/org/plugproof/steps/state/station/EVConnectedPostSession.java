package org.plugproof.steps.state.station;

import java.util.List;
import java.util.Optional;
import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/**
 * Charging is over and the cable is still in (Part 6 §2.18). A row {@code stop | already} says that the case has seen the event with which
 * it was stopped; otherwise see {@link StopAuthorized}.
 */
final class EVConnectedPostSession implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    EVConnectedPostSession(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        if (with.cell("stop").equals(Optional.of("already"))) {
            new StopAuthorized(world).observed();
        }
        if (!world.progress().has(Mark.STOP_AUTHORIZED)) {
            new StopAuthorized(world).run(with);
        }
        if (!world.progress().has(Mark.POST_SESSION)) {
            expectEvents();
        }
    }

    @Override
    public void expectEvents() {
        String[] opened = {"triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "EVConnected"};
        if (world.progress().inTransaction() && world.progress().has(Mark.OPENED)) {
            events.may(opened);
        } else if (world.progress().inTransaction() && !world.progress().has(Mark.AFTER_STOP)) {
            events.must(opened);
        }
        if (world.progress().inTransaction() && events.stopsAt("DataSigned")) {
            // As a stop point it has lost its meaning (errata of Part 2 §2.24): whether the transaction ends is left
            // open.
            String[] signed = {"triggerReason", "SignedDataReceived"};
            events.mustBeOneOf(List.of(events.going(signed), events.ending(signed)));
        }
        world.progress().mark(Mark.POST_SESSION);
    }
}
