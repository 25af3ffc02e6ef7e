package org.plugproof.steps.state.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** Stopping is authorized, locally or by RequestStopTransaction as {@code stopMode} says (Part 6 §2.18, erratum 6.2.117). */
final class StopAuthorized implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    StopAuthorized(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        if (!world.progress().has(Mark.CHARGING)) {
            new EnergyTransferStarted(world).run(with);
        }
        world.pass(world.duration("$config.txTime"));
        world.progress().stoppedRemotely(remotely());
        if (remotely()) {
            world.send(
                    "RequestStopTransactionRequest",
                    Table.of("transactionId", "$TransactionEventRequest.transactionInfo.transactionId"));
            world.judge().mustAnswer(List.of("Accepted"));
        } else {
            new Gestures(world).perform("presents $config.idToken.valid");
        }
        expectEvents();
    }

    private boolean remotely() {
        return world.holds("$config.stopMode is remotely");
    }

    /** The event may tell already that the power path is open; then no other event has to tell it again. */
    @Override
    public void expectEvents() {
        world.progress().stoppedRemotely(remotely());
        List<Table> variants = new ArrayList<>();
        Table stop = events.going(stop());
        variants.add(stop.and("transactionInfo.chargingState", "EVConnected"));
        variants.add(stop);
        if (endsHere()) {
            variants.add(events.ending(stop()).and(Table.of("transactionInfo.stoppedReason", why())));
        }
        int which = events.mustBeOneOf(variants);
        if (endsHere()) {
            afterwards(which == 2);
        }
        world.progress().mark(Mark.STOP_AUTHORIZED);
        if (which == 0) {
            world.progress().mark(Mark.OPENED);
        }
    }

    /** The case itself expected the event with which a token at the station stopped; what follows from it is left. */
    void observed() {
        Payload event = world.judge().judgedLast("TransactionEventRequest");
        boolean ended = event.text("eventType").equals(Optional.of("Ended"));
        if (ended) {
            world.progress().mark(Mark.ENDED);
        }
        if (event.text("transactionInfo.chargingState").equals(Optional.of("EVConnected"))) {
            world.progress().mark(Mark.OPENED);
        }
        if (endsHere()) {
            afterwards(ended);
        }
        world.progress().mark(Mark.STOP_AUTHORIZED);
    }

    private boolean endsHere() {
        return events.stopsAtAny("Authorized", "PowerPathClosed", "EnergyTransfer");
    }

    private void afterwards(boolean ended) {
        if (!ended) {
            events.must(true, after());
        }
        world.progress().mark(Mark.AFTER_STOP);
    }

    private String why() {
        return world.progress().stoppedRemotely() ? "Remote" : "Local or absent";
    }

    private String[] stop() {
        return remotely()
                ? new String[] {"triggerReason", "RemoteStop"}
                : new String[] {
                    "triggerReason", "StopAuthorized",
                    "idToken.idToken", "absent or $config.idToken.valid.id",
                    "idToken.type", "absent or $config.idToken.valid.type"
                };
    }

    private String[] after() {
        return new String[] {
            "triggerReason", "ChargingStateChanged",
            "transactionInfo.chargingState", "EVConnected",
            "transactionInfo.stoppedReason", why()
        };
    }
}
