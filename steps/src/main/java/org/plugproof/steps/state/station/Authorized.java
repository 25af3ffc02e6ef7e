package org.plugproof.steps.state.station;

import java.util.Optional;
import java.util.Set;
import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The session is authorized (Part 6 §2.18, erratum 6.2.116), in the way that a row {@code mode | locally} or {@code mode | remotely} says,
 * else in the configured one. Remotely is by RequestStartTransaction, and further rows then go into that request; so does a station that
 * has nothing to present a token to. {@code token} names another token than the valid one. With {@code known | here} the station may not
 * ask the CSMS, because it knows the token, unless it has no LocalPreAuthorize that would let it; with {@code known | perhaps} it need not.
 */
final class Authorized implements TransactionState {

    private static final String AUTHORIZE = "AuthorizeRequest";

    /** Rows that speak to the states and not to the station. */
    private static final Set<String> OWN_ROWS = Set.of("mode", "stop", "token", "known", "status", "group");

    private static final String ONLY_REMOTELY = "$config.features is C-36 or C-37"
            + " and $config.features is not C-30 or C-31 or C-32 or C-34 and $config.startButton is not true";

    /** Only LocalPreAuthorize lets a station that is online go by what it knows (C12, C14). */
    private static final String MUST_ASK = "$config.notImplemented contains AuthCtrlr.LocalPreAuthorize";

    private final ScenarioContext world;
    private final TxEvents events;

    Authorized(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        renew();
        if (events.nobodyIsAsked() && !with.cell("mode").equals(Optional.of("remotely"))) {
            plugIn();
            return;
        }
        boolean ready = world.progress().has(Mark.PARKED) || world.progress().has(Mark.PLUGGED);
        if (!ready) {
            new ParkingBayOccupied(world).run(Table.empty());
        }
        with.cell("token").ifPresent(world.progress()::token);
        boolean remotely = with.cell("mode")
                        .orElseGet(() -> world.text("$config.startMode"))
                        .equals("remotely")
                || world.holds(ONLY_REMOTELY);
        world.progress().authorizedRemotely(remotely);
        if (remotely) {
            startRemotely(with);
        } else {
            new Gestures(world).perform("presents " + world.progress().token());
        }
        expectAuthorize(remotely, with.cell("known").orElse("there"));
        if (!isTold()) {
            // The driver sees that the session is authorized before the next gesture.
            world.answering().awaitRead();
        }
        expectEvents();
    }

    /** Whether an event of its own tells of the authorization. */
    private boolean isTold() {
        return world.progress().has(Mark.STARTED) || events.startsAt("Authorized");
    }

    /** Which event tells of it is open: the one of the cable, or one of its own. */
    private void plugIn() {
        if (!world.progress().has(Mark.PLUGGED)) {
            new EVConnectedPreSession(world).connect();
        }
        world.progress().mark(Mark.AUTHORIZED);
        if (world.progress().has(Mark.STARTED)) {
            events.may("triggerReason", "Authorized", "idToken.type", "NoAuthorization");
        } else if (events.startsAt("Authorized")) {
            events.must("triggerReason", "Authorized or CablePluggedIn", "idToken.type", "NoAuthorization");
        }
    }

    /** A session that was authorized before is authorized anew because the case has seen that authorization lapse. */
    private void renew() {
        if (world.progress().has(Mark.AUTHORIZED)) {
            boolean ended = world.progress().has(Mark.STARTED)
                    && world.judge()
                            .judgedLast("TransactionEventRequest")
                            .text("eventType")
                            .equals(Optional.of("Ended"));
            world.progress().authorizationLapsed(ended);
        }
    }

    private void startRemotely(Table with) {
        Table more = new Table(with.rows().stream()
                .filter(row -> !OWN_ROWS.contains(row.path()))
                .toList());
        String token = world.progress().token();
        world.send(
                "RequestStartTransactionRequest",
                Table.of(
                                "idToken.idToken",
                                token + ".id",
                                "idToken.type",
                                token + ".type",
                                "evseId",
                                "$config.evseId",
                                "remoteStartId",
                                "$generated.remoteStartId")
                        .and(more));
        Table answer = Table.of("status", "Accepted");
        world.judge()
                .mustAnswerWith(
                        world.progress().has(Mark.STARTED)
                                ? answer.and("transactionId", "$TransactionEventRequest.transactionInfo.transactionId")
                                : answer);
    }

    /** Omitted where nothing is authorized, or a remote start needs none (C01, F01). */
    private void expectAuthorize(boolean remotely, String known) {
        boolean asks = remotely
                ? world.holds("$config.authorizeRemoteStart is true and $config.authEnabled is true")
                : world.holds("$config.authEnabled is true and $config.startButton is not true");
        Table token = Table.of(
                "idToken.idToken",
                world.progress().token() + ".id",
                "idToken.type",
                world.progress().token() + ".type");
        if (asks && known.equals("there")) {
            world.judge().mustSend(AUTHORIZE, token);
        } else if (asks && (known.equals("perhaps") || world.holds(MUST_ASK))) {
            mayAsk(token);
        }
    }

    /** Where no event tells that the session is authorized, an answer that it may wait for has to come before the next gesture. */
    private void mayAsk(Table token) {
        if (!isTold()
                && world.judge().sends(AUTHORIZE, token, world.sut().waits().silence())) {
            world.judge().mustSend(AUTHORIZE, token);
        } else {
            world.judge().maySend(AUTHORIZE, token);
        }
    }

    @Override
    public void expectEvents() {
        boolean remotely = world.progress().authorizedRemotely();
        world.progress().mark(Mark.AUTHORIZED);
        world.progress().tokenOwed(remotely || world.holds("$config.startButton is not true"));
        String trigger = remotely ? "RemoteStart" : "Authorized";
        if (isTold() || startsAnew(trigger)) {
            events.must("triggerReason", trigger);
        }
    }

    /** Whether it starts another transaction with what the one before it began with, and that is still there, Part 2 leaves open. */
    private boolean startsAnew(String trigger) {
        boolean there = world.progress().has(Mark.PARKED) && events.startsAt("ParkingBayOccupancy")
                || world.progress().has(Mark.PLUGGED) && events.startsAt("EVConnected");
        return there
                && world.judge()
                        .sends(
                                "TransactionEventRequest",
                                Table.of("eventType", "Started", "triggerReason", trigger),
                                world.sut().waits().silence());
    }
}
