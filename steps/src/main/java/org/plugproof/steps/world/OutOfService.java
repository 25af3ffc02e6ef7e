package org.plugproof.steps.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/** The parts of a station under test that a scenario took out of service, newest first, and how they come back. */
final class OutOfService {

    private final ScenarioContext world;
    private final Deque<Table> parts = new ArrayDeque<>();

    OutOfService(ScenarioContext world) {
        this.world = world;
    }

    /** Remembers what such a request takes out of service. */
    void remember(Payload changeAvailability) {
        Table part = Table.empty();
        for (String row : List.of("evse.id", "evse.connectorId")) {
            Optional<String> cell = changeAvailability.text(row);
            part = cell.isPresent() ? part.and(row, cell.get()) : part;
        }
        parts.push(part);
    }

    /** @throws Inconclusive when a connector stays Unavailable */
    void takeIntoService() {
        while (!parts.isEmpty()) {
            world.ask(
                    "ChangeAvailabilityRequest",
                    Table.of("operationalStatus", "Operative").and(parts.pop()));
        }
        if (!world.stationSession().fresh()) {
            awaitReports();
        }
    }

    /** The next scenario begins with what is known of the connectors, so the reports belong to this one. */
    private void awaitReports() {
        try {
            world.timeline()
                    .await(Deadline.in(world.sut().waits().expect()), entries -> Optional.of(true)
                            .filter(yes -> unavailable().isEmpty()))
                    .orElseThrow(() -> new Inconclusive(unavailable() + " is Unavailable"));
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    private List<ConnectorRef> unavailable() {
        return world.rawJudge().connectorsAre(world.everyConnector()).entrySet().stream()
                .filter(each -> each.getValue().equals("Unavailable"))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
