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

/**
 * Stopping is authorized (Part 6 §2.18, erratum 6.2.117), as a row {@code stop | locally} or {@code stop | remotely} says, else as
 * {@code stopMode} does; remotely is by RequestStopTransaction. A row
 * {@code stopToken} stops with another token than the session began with; the station may ask the CSMS about it where the row
 * {@code stopTokenKnown | perhaps} says so, and must where there is none; the
 * event need not name it where there is a row {@code stopTokenTold}. With a row {@code masterPass} its holder stops all transactions, or at the station's
 * display the one that the row tells.
 */
final class StopAuthorized implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;
    private Optional<String> stopToken = Optional.empty();
    private boolean untold;

    StopAuthorized(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        new EnergyTransferStarted(world).forAWhile(with);
        stopToken = with.cell("masterPass").isPresent() ? Optional.of(MasterPass.TOKEN) : with.cell("stopToken");
        untold = with.cell("stopTokenTold").isPresent();
        world.progress().stoppedRemotely(remotely(with));
        if (remotely(with)) {
            world.send("RequestStopTransactionRequest", Table.of("transactionId", transaction()));
            world.judge().mustAnswer(List.of("Accepted"));
        } else {
            new Gestures(world)
                    .perform("presents " + stopToken.orElse(world.progress().token()));
            other().ifPresent(token ->
                    expectAuthorize(token, with.cell("stopTokenKnown").isPresent()));
            with.cell("masterPass").ifPresent(new MasterPass(world)::stop);
        }
        stops();
    }

    private String transaction() {
        return world.progress()
                .theirTransaction()
                .map(id -> "'" + id + "'")
                .orElse("$TransactionEventRequest.transactionInfo.transactionId");
    }

    /** A token that the session did not begin with; the one that it began with always stops it, without a question (E07.FR.01). */
    private Optional<String> other() {
        return stopToken.filter(token -> !token.equals(world.progress().token()));
    }

    private boolean remotely(Table with) {
        return stopToken.isEmpty()
                && with.cell("stop")
                        .orElseGet(() -> world.text("$config.stopMode"))
                        .equals("remotely");
    }

    private void expectAuthorize(String token, boolean known) {
        Table asked = Table.of("idToken.idToken", token + ".id", "idToken.type", token + ".type");
        if (known) {
            world.judge().maySend("AuthorizeRequest", asked);
        } else {
            world.judge().mustSend("AuthorizeRequest", asked);
        }
    }

    @Override
    public void expectEvents() {
        world.progress().stoppedRemotely(world.holds("$config.stopMode is remotely"));
        stops();
    }

    /** The event may tell already that the power path is open; then no other event has to tell it again. */
    private void stops() {
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
        return world.progress().stoppedRemotely() ? "Remote" : events.localReason();
    }

    private String[] stop() {
        if (world.progress().stoppedRemotely()) {
            return new String[] {"triggerReason", "RemoteStop"};
        }
        String token = other().map(each -> untold ? "absent or " + each : each)
                .orElseGet(() -> "absent or " + world.progress().token());
        return new String[] {
            "triggerReason", "StopAuthorized", "idToken.idToken", token + ".id", "idToken.type", token + ".type"
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
