package org.plugproof.steps.state.station;

import java.util.List;
import java.util.Optional;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.NamedConnectors;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The station, its EVSE or its connector is out of service (Part 6 §2.18). Rows {@code evse.id} and {@code evse.connectorId} say which; without
 * them it is the whole station. With a row {@code status | Scheduled} a transaction is in the way: what is concerned has to be reported when
 * that has ended.
 */
final class Unavailable implements State {

    private static final String STATUS = "status";

    private final ScenarioContext world;

    Unavailable(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        Optional<String> status = with.cell(STATUS);
        Table part = new Table(
                with.rows().stream().filter(row -> !row.path().equals(STATUS)).toList());
        world.send(
                "ChangeAvailabilityRequest",
                Table.of("operationalStatus", "Inoperative").and(part));
        world.judge().mustAnswer(List.of(status.orElse("Accepted")));
        if (status.isPresent()) {
            world.progress().outOfServiceAtTheEnd(concerned(part));
        } else {
            world.judge().mustReport(concerned(part), "Unavailable");
        }
    }

    private List<ConnectorRef> concerned(Table part) {
        NamedConnectors connectors = new NamedConnectors(world);
        if (part.cell("evse.connectorId").isPresent()) {
            return connectors.named("the connector");
        }
        return connectors.named(part.cell("evse.id").isPresent() ? "every connector of the EVSE" : "every connector");
    }
}
