package org.plugproof.steps.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plugproof.steps.expect.Bench.failure;

import org.junit.jupiter.api.Test;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.value.Table;

class QueueTest {

    private static final String EVENT = "TransactionEventRequest";
    private static final Table OFFLINE = Table.of("offline", "true");

    @Test
    void whatWasUnderWayAndWhatIsNewAreNotFromTheQueue() {
        try (Bench bench = Bench.hastyStation()) {
            offline(bench);
            event(bench, 1, false);
            event(bench, 2, true);
            event(bench, 3, true);
            event(bench, 4, false);
            bench.judge.everyQueued(EVENT, OFFLINE);
        }
    }

    @Test
    void anEventInTheMiddleThatDeniesItIsNamed() {
        try (Bench bench = Bench.hastyStation()) {
            offline(bench);
            event(bench, 1, true);
            int liar = event(bench, 2, false);
            event(bench, 3, true);
            var failure = failure(() -> bench.judge.everyQueued(EVENT, OFFLINE));
            assertThat(failure.expected()).isEqualTo("in every queued TransactionEventRequest offline = true");
            assertThat(failure.actual()).isEqualTo("offline = false");
            assertThat(failure.entry()).contains(liar);
        }
    }

    @Test
    void aStationThatKeptNothingIsFoundOut() {
        try (Bench bench = Bench.hastyStation()) {
            offline(bench);
            event(bench, 1, false);
            assertThat(failure(() -> bench.judge.everyQueued(EVENT, OFFLINE)).actual())
                    .isEqualTo("nothing from the queue");
        }
    }

    private static void offline(Bench bench) {
        bench.opens("c1");
        event(bench, 0, false);
        bench.closes("c1", Party.CSMS);
        bench.opens("c2");
    }

    private static int event(Bench bench, int seqNo, boolean offline) {
        return bench.sends("TransactionEvent", payload(seqNo, seqNo == 0 ? "Started" : "Updated", offline));
    }

    private static String payload(int seqNo, String eventType, boolean offline) {
        return "{'eventType':'" + eventType + "','triggerReason':'MeterValuePeriodic','seqNo':" + seqNo + ",'offline':"
                + offline + ",'timestamp':'2026-01-01T00:00:0" + seqNo + "Z','transactionInfo':{'transactionId':'t'}}";
    }
}
