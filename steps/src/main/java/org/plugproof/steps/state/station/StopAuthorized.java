package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.TransactionState;
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

    @Override
    public void expectEvents() {
        if (endsHere()) {
            afterwards(events.mustMaybeEnding(stop(), "transactionInfo.stoppedReason", why()));
        } else {
            events.must(stop());
            world.progress().mark(Mark.STOP_AUTHORIZED);
        }
    }

    /** The case itself expected the event with which stopping was authorized; what follows from it is left. */
    void observed() {
        boolean ended = world.text("$TransactionEventRequest.eventType").equals("Ended");
        if (ended) {
            world.progress().mark(Mark.ENDED);
        }
        if (endsHere()) {
            afterwards(ended);
        } else {
            world.progress().mark(Mark.STOP_AUTHORIZED);
        }
    }

    private boolean endsHere() {
        return events.stopsAtAny("Authorized", "PowerPathClosed", "EnergyTransfer");
    }

    private void afterwards(boolean ended) {
        if (!ended) {
            events.must(true, after());
        }
        world.progress().mark(Mark.STOP_AUTHORIZED);
        world.progress().mark(Mark.AFTER_STOP);
    }

    private String why() {
        return remotely() ? "Remote" : "Local or absent";
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
