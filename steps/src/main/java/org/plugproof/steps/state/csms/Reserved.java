package org.plugproof.steps.state.csms;

import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.NamedConnectors;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The CSMS reserved an EVSE for the valid token (Part 6 §3.18): the configured one, or any with the row {@code evseId | absent}. Where the
 * EVSE is left open, connectors are Reserved only if the station has no other EVSE to offer (H01.FR.20, TC_H_08_CSMS step 3).
 */
final class Reserved implements State {

    private final ScenarioContext world;

    Reserved(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        String evseId = with.cell("evseId").orElse("$config.evseId");
        Table intent = Table.of(
                "evseId", evseId,
                "idToken.idToken", "$config.idToken.valid.id",
                "idToken.type", "$config.idToken.valid.type");
        world.answering().with("ReserveNowRequest", Table.of("status", "Accepted"));
        world.driving().operatorAsks("ReserveNowRequest", intent);
        world.judge().mustSend("ReserveNowRequest", intent.and("connectorType", "absent"));
        if (!evseId.equals("absent") || evses() == 1) {
            new NamedConnectors(world)
                    .named("every connector of the EVSE")
                    .forEach(connector -> world.connectorReports().send(connector, "Reserved"));
        }
    }

    private long evses() {
        return world.everyConnector().stream()
                .map(ConnectorRef::evseId)
                .distinct()
                .count();
    }
}
