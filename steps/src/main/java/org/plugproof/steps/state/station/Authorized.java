package org.plugproof.steps.state.station;

import java.util.Optional;
import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The session is authorized (Part 6 §2.18, erratum 6.2.116). A row {@code mode | remotely} does it by RequestStartTransaction. */
final class Authorized implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    Authorized(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        boolean ready = world.progress().has(Mark.PARKED) || world.progress().has(Mark.PLUGGED);
        if (!ready) {
            new ParkingBayOccupied(world).run(Table.empty());
        }
        boolean remotely = with.cell("mode").equals(Optional.of("remotely"));
        world.progress().authorizedRemotely(remotely);
        if (remotely) {
            startRemotely(with);
        } else {
            new Gestures(world).perform("presents $config.idToken.valid");
        }
        expectAuthorize(remotely);
        world.progress().mark(Mark.AUTHORIZED);
        world.progress().tokenOwed(remotely || world.holds("$config.startButton is not true"));
        expectEvents();
    }

    private void startRemotely(Table with) {
        Table more = new Table(
                with.rows().stream().filter(row -> !row.path().equals("mode")).toList());
        world.send(
                "RequestStartTransactionRequest",
                Table.of(
                                "idToken.idToken", "$config.idToken.valid.id",
                                "idToken.type", "$config.idToken.valid.type",
                                "evseId", "$config.evseId",
                                "remoteStartId", "$generated.remoteStartId")
                        .and(more));
        Table answer = Table.of("status", "Accepted");
        world.judge()
                .mustAnswerWith(
                        world.progress().has(Mark.STARTED)
                                ? answer.and("transactionId", "$TransactionEventRequest.transactionInfo.transactionId")
                                : answer);
    }

    /** Omitted where nothing is authorized, or a remote start needs none (C01, F01). */
    private void expectAuthorize(boolean remotely) {
        boolean asks = remotely
                ? world.holds("$config.authorizeRemoteStart is true and $config.authEnabled is true")
                : world.holds("$config.authEnabled is true and $config.startButton is not true");
        if (asks) {
            world.judge()
                    .mustSend(
                            "AuthorizeRequest",
                            Table.of(
                                    "idToken.idToken", "$config.idToken.valid.id",
                                    "idToken.type", "$config.idToken.valid.type"));
        }
    }

    @Override
    public void expectEvents() {
        if (world.progress().has(Mark.STARTED) || events.startsAt("Authorized")) {
            events.must("triggerReason", world.progress().authorizedRemotely() ? "RemoteStart" : "Authorized");
        }
    }
}
