package org.plugproof.steps.state.csms;

import java.util.List;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The CSMS took a part of the station out of service (Part 6 §3.18). Rows {@code evse.id} and {@code evse.connectorId} say which; without
 * them it is the whole station.
 */
final class Unavailable implements State {

    private final ScenarioContext world;

    Unavailable(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.answering().with("ChangeAvailabilityRequest", Table.of("status", "Accepted"));
        Table inoperative = Table.of("operationalStatus", "Inoperative").and(part(with));
        world.driving().operatorAsks("ChangeAvailabilityRequest", inoperative);
        world.judge().mustSend("ChangeAvailabilityRequest", inoperative);
        concerned(with).forEach(connector -> world.connectorReports().send(connector, "Unavailable"));
    }

    private static Table part(Table with) {
        if (with.cell("evse.id").isEmpty()) {
            return Table.of("evse", "absent");
        }
        return with.cell("evse.connectorId").isPresent() ? with : with.and("evse.connectorId", "absent");
    }

    private List<ConnectorRef> concerned(Table with) {
        return world.everyConnector().stream()
                .filter(connector -> isNamed(with, "evse.id", connector.evseId()))
                .filter(connector -> isNamed(with, "evse.connectorId", connector.connectorId()))
                .toList();
    }

    private boolean isNamed(Table with, String path, int id) {
        return with.cell(path)
                .map(world::text)
                .map(Integer.toString(id)::equals)
                .orElse(true);
    }
}
