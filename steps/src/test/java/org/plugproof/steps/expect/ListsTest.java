package org.plugproof.steps.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plugproof.steps.expect.Bench.failure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plugproof.reports.timeline.Event;
import org.plugproof.steps.value.Table;

class ListsTest {

    private static final String REPORT =
            "{'reportData':[{'name':'A','kind':'x'},{'name':'B','kind':'y','list':'1,2'}]}";

    @Test
    void onlyTheEntriesThatAreMeant() {
        try (Bench bench = Bench.station()) {
            bench.sends("NotifyReport", REPORT);
            bench.judge.mustSend("NotifyReportRequest", Table.empty());
            Optional<Where> meant = Optional.of(new Where("kind", List.of("y", "z")));
            bench.judge.everyEntry("NotifyReportRequest.reportData", meant, Table.of("list", "present"));
            assertThat(failure(() -> bench.judge.everyEntry(
                                    "NotifyReportRequest.reportData", meant, Table.of("list", "absent")))
                            .path())
                    .contains("$.reportData[1].list");
        }
    }

    @Test
    void anEntryIsHeldAgainstItself() {
        try (Bench bench = Bench.station()) {
            bench.sends(
                    "NotifyReport",
                    "{'reportData':[{'value':'B','known':'A,B'},{'value':'','known':'A,B'},{'value':'B,C','known':'A,B'}]}");
            bench.judge.mustSend("NotifyReportRequest", Table.empty());
            var failure = failure(() -> bench.judge.everyEntry(
                    "NotifyReportRequest.reportData", Optional.empty(), Table.of("value", "some of $entry.known")));
            assertThat(failure.expected()).isEqualTo("reportData[2].value = some of A,B");
            assertThat(failure.actual()).isEqualTo("reportData[2].value = B,C");
        }
    }

    @Test
    void whatTheEntryDoesNotHaveIsEmpty() {
        try (Bench bench = Bench.station()) {
            bench.sends("NotifyReport", REPORT);
            bench.judge.mustSend("NotifyReportRequest", Table.empty());
            assertThat(failure(() -> bench.judge.everyEntry(
                                    "NotifyReportRequest.reportData",
                                    Optional.empty(),
                                    Table.of("kind", "one of $entry.list")))
                            .actual())
                    .isEqualTo("reportData[0].kind = x");
        }
    }

    @Test
    void aListWithoutEntriesIsWrong() {
        try (Bench bench = Bench.station()) {
            bench.sends("NotifyReport", "{'reportData':[]}");
            assertThat(failure(() -> bench.judge.everyEntry(
                                    "NotifyReportRequest.reportData", Optional.empty(), Table.of("a", "b")))
                            .actual())
                    .isEqualTo("none");
        }
    }

    @Test
    void oneEntryIsEnoughAndTheNearestIsNamed() {
        try (Bench bench = Bench.station()) {
            bench.sends("NotifyReport", REPORT);
            bench.judge.anEntry("NotifyReportRequest.reportData", Table.of("name", "B", "kind", "y"));
            var failure = failure(
                    () -> bench.judge.anEntry("NotifyReportRequest.reportData", Table.of("name", "B", "kind", "z")));
            assertThat(failure.expected())
                    .isEqualTo("an entry of NotifyReportRequest.reportData with name = B, kind = z");
            assertThat(failure.actual()).isEqualTo("none of 2; nearest: kind = y");
        }
    }

    @Test
    void whatAFixtureWantsIsThereOrNamed() {
        try (Bench bench = Bench.station()) {
            bench.sends("NotifyReport", REPORT);
            bench.judge.mustInclude("NotifyReportRequest.reportData", "both", List.of(Table.of("name", "A")));
            var failure = failure(() -> bench.judge.mustInclude(
                    "NotifyReportRequest.reportData", "all", List.of(Table.of("name", "A"), Table.of("name", "C"))));
            assertThat(failure.expected()).isEqualTo("everything in \"all\" (2) in NotifyReportRequest.reportData");
            assertThat(failure.actual()).isEqualTo("without name = C");
        }
    }

    @Test
    void everyReceivedRequest() {
        try (Bench bench = Bench.station()) {
            bench.sends("MeterValues", "{'context':'Sample.Clock'}");
            bench.judge.everyReceived("MeterValuesRequest", Table.of("context", "Sample.Clock"));
            bench.sends("MeterValues", "{'context':'Trigger'}");
            var failure =
                    failure(() -> bench.judge.everyReceived("MeterValuesRequest", Table.of("context", "Sample.Clock")));
            assertThat(failure.expected()).isEqualTo("in every MeterValuesRequest context = Sample.Clock");
            assertThat(failure.actual()).isEqualTo("context = Trigger");
        }
        try (Bench bench = Bench.hastyStation()) {
            assertThat(failure(() -> bench.judge.everyReceived("MeterValuesRequest", Table.empty()))
                            .actual())
                    .isEqualTo("nothing");
        }
    }

    @Test
    void oneReceivedRequest() {
        try (Bench bench = Bench.hastyStation()) {
            bench.event(1, "Ended", "StopAuthorized");
            bench.soon(sut -> sut.event(0, "Started", "Authorized"));
            bench.judge.nextStepMayTake(Duration.ofSeconds(10));
            bench.judge.oneReceived("TransactionEventRequest", Table.of("eventType", "Started"));
            var failure =
                    failure(() -> bench.judge.oneReceived("TransactionEventRequest", Table.of("eventType", "Updated")));
            assertThat(failure.actual()).isEqualTo("none of 2; in the last eventType = Started");
        }
    }

    @Test
    void timestampsKeepTheirDistanceAndMayBeShared() {
        try (Bench bench = Bench.hastyStation()) {
            meters(bench, "00");
            meters(bench, "00.020");
            meters(bench, "10.030");
            bench.judge.timestampsApart("MeterValuesRequest", Duration.ofSeconds(10));
            meters(bench, "15");
            var failure = failure(() -> bench.judge.timestampsApart("MeterValuesRequest", Duration.ofSeconds(10)));
            assertThat(failure.expected()).isEqualTo("MeterValuesRequest timestamps 10 s apart (± 0.05 s)");
            assertThat(failure.actual()).startsWith("4.97 s between ");
        }
    }

    @Test
    void eachMomentHasEveryMeasurandOfItsOwn() {
        try (Bench bench = Bench.hastyStation()) {
            measured(bench, 1, "00", "Voltage", "Power.Offered");
            measured(bench, 1, "10", "Voltage");
            measured(bench, 2, "10.030", "Power.Offered");
            measured(bench, 1, "20", "Voltage");
            everyMeasurand(bench);
            measured(bench, 1, "30", "Voltage", "Power.Offered");
            bench.judge.everyReceived("MeterValuesRequest", Table.empty());
            var failure = failure(() -> everyMeasurand(bench));
            assertThat(failure.expected()).endsWith(" of each moment");
            assertThat(failure.actual()).isEqualTo("at 2026-01-01T00:00:20Z without measurand = Power.Offered");
        }
    }

    @Test
    void whatWasMeasuredAtTheBeginningIsNotHeldToTheEnd() {
        try (Bench bench = Bench.hastyStation()) {
            bench.sends(
                    "MeterValues",
                    "{'meterValue':[" + measured("00", "Transaction.Begin", "Voltage") + ","
                            + measured("10", "Sample.Periodic", "Voltage")
                                    .replace("]", ",{'measurand':'Power.Offered'}]")
                            + "," + measured("20", "Transaction.End", "Voltage") + "]}");
            everyMeasurand(bench);
        }
    }

    private static void everyMeasurand(Bench bench) {
        bench.judge.mustInclude(
                "MeterValuesRequest.meterValue[*].sampledValue",
                "both",
                List.of(Table.of("measurand", "Voltage"), Table.of("measurand", "Power.Offered")));
    }

    private static void measured(Bench bench, int evse, String second, String... measurands) {
        String values = Arrays.stream(measurands)
                .map(each -> measured(second, "Sample.Clock", each))
                .collect(Collectors.joining(","));
        bench.sends("MeterValues", "{'evseId':" + evse + ",'meterValue':[" + values + "]}");
    }

    private static String measured(String second, String context, String measurand) {
        return "{'timestamp':'2026-01-01T00:00:" + second + "Z','sampledValue':[{'context':'" + context
                + "','measurand':'" + measurand + "'}]}";
    }

    @Test
    void anyReceivedRequestMayBeNoneButIsHeldToItsContent() {
        try (Bench bench = Bench.station()) {
            bench.judge.anyReceived("MeterValuesRequest", Table.of("evseId", "1"));
            bench.sends("MeterValues", "{'evseId':2}");
            assertThat(failure(() -> bench.judge.anyReceived("MeterValuesRequest", Table.of("evseId", "1")))
                            .actual())
                    .isEqualTo("evseId = 2");
        }
    }

    @Test
    void clockAlignedAndPeriodicValuesHaveIntervalsOfTheirOwn() {
        try (Bench bench = Bench.hastyStation()) {
            clock(bench, 0, "MeterValueClock", "00");
            clock(bench, 1, "MeterValuePeriodic", "03");
            clock(bench, 2, "MeterValueClock", "10");
            bench.judge.oneReceived("TransactionEventRequest", Table.of("triggerReason", "MeterValueClock"));
            bench.judge.timestampsApart("TransactionEventRequest", Duration.ofSeconds(10));
            bench.judge.oneReceived(
                    "TransactionEventRequest", Table.of("triggerReason", "MeterValuePeriodic or MeterValueClock"));
            var failure = failure(() -> bench.judge.timestampsApart("TransactionEventRequest", Duration.ofSeconds(10)));
            assertThat(failure.actual()).startsWith("3 s between");
        }
    }

    private static void clock(Bench bench, int seqNo, String reason, String second) {
        bench.sends(
                "TransactionEvent",
                "{'eventType':'Updated','triggerReason':'" + reason + "','seqNo':" + seqNo
                        + ",'transactionInfo':{'transactionId':'t'},'timestamp':'2026-01-01T00:00:" + second
                        + "Z','meterValue':[{'timestamp':'2026-01-01T00:00:" + second + "Z'}]}");
    }

    @Test
    void theEndOfATransactionHasMomentsOfItsOwnAndNoneOfBeginningAndEnd() {
        try (Bench bench = Bench.hastyStation()) {
            clock(bench, 0, "MeterValueClock", "00");
            bench.sends(
                    "TransactionEvent",
                    "{'eventType':'Ended','triggerReason':'EVDeparted','seqNo':1,"
                            + "'transactionInfo':{'transactionId':'t'},'meterValue':["
                            + value("01", "Transaction.Begin") + "," + value("11", "Sample.Periodic") + ","
                            + value("21", "Sample.Periodic") + "," + value("24", "Transaction.End") + "]}");
            bench.judge.oneReceived("TransactionEventRequest", Table.of("eventType", "Ended"));
            bench.judge.timestampsApart("TransactionEventRequest", Duration.ofSeconds(10));
            var failure = failure(() -> bench.judge.timestampsApart("TransactionEventRequest", Duration.ofSeconds(9)));
            assertThat(failure.actual()).startsWith("10 s between");
        }
    }

    private static String value(String second, String context) {
        return "{'timestamp':'2026-01-01T00:00:" + second + "Z','sampledValue':[{'context':'" + context + "'}]}";
    }

    @Test
    void whatADriverDoesMayInterruptTheValues() {
        try (Bench bench = Bench.hastyStation()) {
            meters(bench, "00");
            meters(bench, "10");
            bench.timeline.record(new Event.DriverAct("plug in", "Done"));
            meters(bench, "45");
            meters(bench, "55");
            bench.judge.timestampsApart("MeterValuesRequest", Duration.ofSeconds(10));
            meters(bench, "59");
            assertThat(failure(() -> bench.judge.timestampsApart("MeterValuesRequest", Duration.ofSeconds(10)))
                            .actual())
                    .startsWith("4 s between");
        }
    }

    @Test
    void oneMomentIsNoInterval() {
        try (Bench bench = Bench.hastyStation()) {
            meters(bench, "00");
            assertThat(failure(() -> bench.judge.timestampsApart("MeterValuesRequest", Duration.ofMillis(50)))
                            .actual())
                    .isEqualTo("only one moment");
        }
    }

    private static void meters(Bench bench, String second) {
        bench.sends("MeterValues", "{'meterValue':[{'timestamp':'2026-01-01T00:00:" + second + "Z'}]}");
    }
}
