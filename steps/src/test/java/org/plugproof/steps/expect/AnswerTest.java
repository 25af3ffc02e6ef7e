package org.plugproof.steps.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plugproof.steps.expect.Bench.failure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Table;

class AnswerTest {

    @Test
    void theAnswerToOurLatestCallIsJudgedWhateverRequestsCome() {
        try (Bench bench = Bench.station()) {
            int call = bench.weSend("Reset", "{}");
            bench.sends("BootNotification", "{}");
            bench.soon(sut -> sut.answers("Reset", call, "{'status':'Scheduled'}"));
            bench.judge.mustAnswer(List.of("Accepted", "Scheduled"));
            bench.judge.mustSend("BootNotificationRequest", Table.empty());
            assertThat(bench.judge.drainExpanded())
                    .contains("ResetResponse with status = Accepted or Scheduled (frame 3)");
        }
    }

    @Test
    void otherContent() {
        try (Bench bench = Bench.station()) {
            bench.answers("Reset", bench.weSend("Reset", "{}"), "{'status':'Rejected'}");
            var failure = failure(() -> bench.judge.mustAnswer(List.of("Accepted")));
            assertThat(failure.expected()).isEqualTo("status = Accepted, within 10 s");
            assertThat(failure.actual()).isEqualTo("status = Rejected");
            assertThat(failure.entry()).contains(2);
        }
    }

    @Test
    void aCallErrorIsNamed() {
        try (Bench bench = Bench.station()) {
            bench.refuses("Reset", bench.weSend("Reset", "{}"), "NotImplemented");
            var failure = failure(() -> bench.judge.mustAnswer(List.of("Accepted")));
            assertThat(failure.expected()).isEqualTo("ResetResponse with status = Accepted, within 10 s");
            assertThat(failure.actual()).isEqualTo("CALLERROR NotImplemented: no");
        }
    }

    @Test
    void whereARefusalIsWantedNothingElseWillDo() {
        try (Bench bench = Bench.csms()) {
            bench.refuses("Reset", bench.weSend("Reset", "{}"), "SecurityError");
            bench.judge.mustAnswerError(List.of("SecurityError"));
            assertThat(bench.judge.endOfScenario()).isEmpty();
            bench.refuses("Reset", bench.weSend("Reset", "{}"), "NotSupported");
            var other = failure(() -> bench.judge.mustAnswerError(List.of("SecurityError")));
            assertThat(other.expected()).isEqualTo("CALLERROR SecurityError to Reset, within 0.08 s");
            assertThat(other.actual()).isEqualTo("CALLERROR NotSupported");
            bench.answers("Reset", bench.weSend("Reset", "{}"), "{}");
            assertThat(failure(() -> bench.judge.mustAnswerError(List.of("SecurityError")))
                            .actual())
                    .isEqualTo("a CALLRESULT");
            assertThat(bench.judge.endOfScenario()).singleElement().satisfies(broken -> assertThat(broken.text())
                    .contains("NotSupported"));
        }
    }

    @Test
    void aHangUpIsNamed() {
        try (Bench bench = Bench.station()) {
            bench.weSend("Reset", "{}");
            bench.soon(sut -> sut.closes("c1", Party.STATION));
            assertThat(failure(() -> bench.judge.mustAnswer(List.of("Accepted")))
                            .actual())
                    .isEqualTo("no answer: the station hung up (1006)");
        }
    }

    @Test
    void ourOwnHangUpIsNotTheSutsFault() {
        try (Bench bench = Bench.station()) {
            bench.weSend("Reset", "{}");
            bench.closes("c1", Party.CSMS);
            assertThatThrownBy(() -> bench.judge.mustAnswer(List.of("Accepted")))
                    .isInstanceOf(Inconclusive.class);
        }
    }

    @Test
    void aStationThatComesAgainLeavesItsAnswerBehind() {
        try (Bench bench = Bench.station()) {
            bench.weSend("Reset", "{}");
            bench.opens("c2");
            bench.closes("c1", Party.CSMS);
            assertThat(failure(() -> bench.judge.mustAnswer(List.of("Accepted")))
                            .actual())
                    .isEqualTo("no answer: the station came again, and its former connection was closed for it");
        }
    }

    @Test
    void silenceIsNamed() {
        try (Bench bench = Bench.hastyStation()) {
            bench.weSend("Reset", "{}");
            assertThat(failure(() -> bench.judge.mustAnswer(List.of("Accepted")))
                            .actual())
                    .isEqualTo("no answer");
            assertThatThrownBy(() -> bench.judge.mustAnswer(List.of("Accepted")))
                    .isInstanceOf(HarnessError.class)
                    .hasMessage("there is no request of ours to judge the answer of");
        }
    }

    @Test
    void garbageInPlaceOfAnAnswerIsNamed() {
        try (Bench bench = Bench.hastyStation()) {
            bench.weSend("Reset", "{}");
            bench.frame(Party.STATION, new Message.Malformed("w1", "no array"));
            assertThat(failure(() -> bench.judge.mustAnswer(List.of("Accepted")))
                            .actual())
                    .isEqualTo("no answer, but a malformed frame (2)");
        }
    }

    @Test
    void anAnnouncedRequestIsAwaitedPastOthers() {
        try (Bench bench = Bench.station()) {
            bench.weSend("Reset", "{}");
            bench.judge.nextAnswerIsTo("GetTransactionStatusRequest");
            bench.soon(sut -> sut.answers(
                    "GetTransactionStatus", sut.weSend("GetTransactionStatus", "{}"), "{'messagesInQueue':true}"));
            bench.judge.mustAnswerWith(Table.of("messagesInQueue", "true"));
        }
    }

    @Test
    void aPreconditionsAnswerIsInconclusive() {
        try (Bench bench = Bench.station()) {
            bench.answers("Reset", bench.weSend("Reset", "{}"), "{'status':'Rejected'}");
            assertThatThrownBy(() -> bench.judge.shouldAnswerWith(Table.of("status", "Accepted")))
                    .isInstanceOf(Inconclusive.class)
                    .hasMessageContaining("actual status = Rejected");
        }
    }
}
