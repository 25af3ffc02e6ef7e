package org.plugproof.steps.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plugproof.steps.expect.Bench.failure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectorsTest {

    private static final ConnectorRef FIRST = new ConnectorRef(1, 1);
    private static final ConnectorRef SECOND = new ConnectorRef(2, 1);

    @Test
    void eitherMessageIsRight() {
        try (Bench bench = Bench.station()) {
            status(bench, 1, "Occupied");
            bench.soon(sut -> event(sut, 2, "Occupied", "Delta"));
            bench.judge.mustReport(List.of(FIRST, SECOND), "Occupied");
        }
    }

    @Test
    void anotherStateIsNamedWhenTimeIsUp() {
        try (Bench bench = Bench.hastyStation()) {
            status(bench, 1, "Faulted");
            var failure = failure(() -> bench.judge.mustReport(List.of(FIRST), "Occupied or Reserved"));
            assertThat(failure.expected())
                    .isEqualTo("connector 1 of EVSE 1 reported Occupied or Reserved, within 0.08 s");
            assertThat(failure.actual()).isEqualTo("connector 1 of EVSE 1 last Faulted");
        }
    }

    @Test
    void anEventMustBeADelta() {
        try (Bench bench = Bench.hastyStation()) {
            event(bench, 1, "Occupied", "Periodic");
            assertThat(failure(() -> bench.judge.mustReport(List.of(FIRST), "Occupied"))
                            .actual())
                    .isEqualTo("connector 1 of EVSE 1 last Occupied with trigger Periodic");
        }
    }

    @Test
    void aReportCountsOnce() {
        try (Bench bench = Bench.hastyStation()) {
            status(bench, 1, "Occupied");
            bench.judge.mustReport(List.of(FIRST), "Occupied");
            assertThat(failure(() -> bench.judge.mustReport(List.of(FIRST), "Occupied"))
                            .actual())
                    .isEqualTo("connector 1 of EVSE 1 not again, last Occupied");
        }
    }

    @Test
    void aReportFromBeforeAQuestionIsNoAnswerToIt() {
        try (Bench bench = Bench.hastyStation()) {
            status(bench, 1, "Occupied");
            bench.judge.mustReport(List.of(FIRST), "Occupied");
            event(bench, 1, "Occupied", "Delta");
            bench.judge.askedForConnectors();
            assertThat(failure(() -> bench.judge.mustReport(List.of(FIRST), "Occupied"))
                            .expected())
                    .isEqualTo("connector 1 of EVSE 1 reported Occupied, within 0.08 s");
            status(bench, 1, "Occupied");
            bench.judge.mustReport(List.of(FIRST), "Occupied");
        }
    }

    @Test
    void theLatestStateCountsInTheEnd() {
        try (Bench bench = Bench.hastyStation()) {
            bench.judge.connectorsWere(Map.of(SECOND, "Available"));
            status(bench, 1, "Unavailable");
            bench.soon(sut -> status(sut, 1, "Available"));
            bench.judge.nextStepMayTake(Duration.ofSeconds(10));
            bench.judge.mustEndUp(List.of(FIRST, SECOND), "Available");
            status(bench, 2, "Unavailable");
            assertThat(failure(() -> bench.judge.mustEndUp(List.of(FIRST, SECOND), "Available"))
                            .actual())
                    .isEqualTo("connector 1 of EVSE 2 last Unavailable");
        }
    }

    private static void status(Bench bench, int evse, String status) {
        bench.sends("StatusNotification", "{'evseId':" + evse + ",'connectorId':1,'connectorStatus':'" + status + "'}");
    }

    private static void event(Bench bench, int evse, String status, String trigger) {
        bench.sends(
                "NotifyEvent",
                "{'eventData':[{'trigger':'" + trigger + "','actualValue':'" + status
                        + "','component':{'name':'Connector','evse':{'id':" + evse
                        + ",'connectorId':1}},'variable':{'name':'AvailabilityState'}}]}");
    }
}
