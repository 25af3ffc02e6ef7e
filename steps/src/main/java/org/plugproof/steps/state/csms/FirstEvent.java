package org.plugproof.steps.state.csms;

import java.util.Optional;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress;
import org.plugproof.steps.world.ScenarioContext;

/** What an event of a fake station has to tell because no event before it could: the token and the connector. */
final class FirstEvent {

    private final ScenarioContext world;
    private final Table token;
    private final ConnectorRef connector;

    /** @param with the rows of the state: {@code idToken.idToken}, {@code idToken.type}, {@code evseId} */
    FirstEvent(ScenarioContext world, Table with) {
        this.world = world;
        this.token = Table.of(
                "idToken.idToken",
                        with.cell("idToken.idToken").orElse(world.progress().token() + ".id"),
                "idToken.type",
                        with.cell("idToken.type").orElse(world.progress().token() + ".type"));
        this.connector = connector(world, with.cell("evseId"));
    }

    Table token() {
        return token;
    }

    ConnectorRef connector() {
        return connector;
    }

    Table place() {
        return Table.of(
                "evse.id", Integer.toString(connector.evseId()),
                "evse.connectorId", Integer.toString(connector.connectorId()));
    }

    /** Sends the event with what is owed by now; a token in it must be accepted. */
    void send(Table event) {
        Progress progress = world.progress();
        Table whole = event;
        if (progress.tokenOwed()) {
            whole = and(whole, token);
        }
        if (progress.connectorOwed()) {
            whole = and(whole, place());
        }
        boolean withToken = whole.cell("idToken.idToken").isPresent();
        progress.tokenOwed(false);
        progress.connectorOwed(false);
        world.send("TransactionEventRequest", whole);
        world.judge().mustAnswerWith(withToken ? Table.of("idTokenInfo.status", "Accepted") : Table.empty());
    }

    static Table and(Table first, Table second) {
        Table both = first;
        for (var row : second.rows()) {
            both = both.and(row.path(), row.cell());
        }
        return both;
    }

    private static ConnectorRef connector(ScenarioContext world, Optional<String> evseId) {
        return evseId.flatMap(evse -> world.everyConnector().stream()
                        .filter(each -> each.evseId() == Integer.parseInt(evse))
                        .findFirst())
                .orElse(world.connector());
    }
}
