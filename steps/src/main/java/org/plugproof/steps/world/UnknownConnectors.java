package org.plugproof.steps.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/**
 * The connectors of a station that was there before us and came back without a boot: it need not tell of what has not changed (B04.FR.02), so
 * it is asked.
 */
final class UnknownConnectors {

    private final ScenarioContext world;

    UnknownConnectors(ScenarioContext world) {
        this.world = world;
    }

    /** A station that has no such trigger, or does not answer, leaves them unknown. */
    void askFor() throws InterruptedException {
        try {
            for (ConnectorRef connector : unknown()) {
                askFor(connector);
            }
        } catch (Inconclusive noAnswer) {
            world.steps().expand("not known how the connectors are: " + noAnswer.getMessage());
        }
    }

    private void askFor(ConnectorRef connector) throws InterruptedException {
        Payload answer = world.ask(
                "TriggerMessageRequest",
                Table.of(
                        "requestedMessage", "StatusNotification",
                        "evse.id", Integer.toString(connector.evseId()),
                        "evse.connectorId", Integer.toString(connector.connectorId())));
        if (answer.text("status").equals(Optional.of("Accepted"))) {
            world.timeline().await(Deadline.in(world.sut().waits().silence()), entries -> Optional.of(true)
                    .filter(yes -> !unknown().contains(connector)));
        }
    }

    private List<ConnectorRef> unknown() {
        Map<ConnectorRef, String> known = world.rawJudge().connectorsAre(world.everyConnector());
        return world.everyConnector().stream()
                .filter(each -> !known.containsKey(each))
                .toList();
    }
}
