package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.NamedConnectors;
import org.plugproof.steps.world.ScenarioContext;

/** An EVSE is reserved for the valid token (Part 6 §2.18): the configured one, or what a row {@code evseId} says. */
final class Reserved implements State {

    private final ScenarioContext world;

    Reserved(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.send(
                "ReserveNowRequest",
                Table.of(
                                "idToken.idToken", "$config.idToken.valid.id",
                                "idToken.type", "$config.idToken.valid.type",
                                "evseId", "$config.evseId",
                                "connectorType", "absent")
                        .and(with));
        world.judge().mustAnswer(List.of("Accepted"));
        if (with.cell("evseId").isEmpty()) {
            world.judge().mustReport(new NamedConnectors(world).named("every connector of the EVSE"), "Reserved");
        }
    }
}
