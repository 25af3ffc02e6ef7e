package org.plugproof.steps.state.csms;

import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The EV is connected; the transaction starts with it unless it was authorized before (Part 6 §3.18). A row {@code evseId} names another EVSE. */
final class EVConnectedPreSession implements State {

    private final ScenarioContext world;

    EVConnectedPreSession(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        ConnectorRef connector = with.cell("evseId")
                .flatMap(evse -> world.everyConnector().stream()
                        .filter(each -> each.evseId() == Integer.parseInt(evse))
                        .findFirst())
                .orElse(world.connector());
        world.connectorReports().send(connector, "Occupied");
        world.progress().mark(Mark.PLUGGED);
        world.send(
                "TransactionEventRequest",
                Table.of(
                        "triggerReason",
                        "CablePluggedIn",
                        "transactionInfo.chargingState",
                        "EVConnected",
                        "evse.id",
                        Integer.toString(connector.evseId()),
                        "evse.connectorId",
                        Integer.toString(connector.connectorId())));
        world.judge().mustAnswerWith(Table.empty());
    }
}
