package org.plugproof.steps.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plugproof.steps.expect.Bench.failure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Table;

class RequestOrderTest {

    private static final Table NOTHING = Table.empty();

    @Test
    void endsTheWaitWithTheRequest() {
        try (Bench bench = Bench.station()) {
            bench.soon(sut -> sut.sends("BootNotification", "{'reason':'PowerUp'}"));
            bench.judge.mustSend("BootNotificationRequest", Table.of("reason", "PowerUp or Watchdog"));
            assertThat(bench.judge.drainExpanded())
                    .containsExactly("BootNotificationRequest with reason = PowerUp or Watchdog (frame 1)");
            assertThat(bench.judge.judgements()).isEqualTo(1);
        }
    }

    @Test
    void silenceIsNamed() {
        try (Bench bench = Bench.hastyStation()) {
            var failure = failure(() -> bench.judge.mustSend("BootNotificationRequest", Table.of("reason", "PowerUp")));
            assertThat(failure.expected()).isEqualTo("BootNotificationRequest with reason = PowerUp, within 0.08 s");
            assertThat(failure.actual()).isEqualTo("nothing");
        }
    }

    @Test
    void otherContentFailsAtOnceWithPathAndFrame() {
        try (Bench bench = Bench.station()) {
            bench.sends("FirmwareStatusNotification", "{'status':'DownloadFailed'}");
            var failure = failure(
                    () -> bench.judge.mustSend("FirmwareStatusNotificationRequest", Table.of("status", "Downloaded")));
            assertThat(failure.expected()).isEqualTo("status = Downloaded, within 10 s");
            assertThat(failure.actual()).isEqualTo("status = DownloadFailed");
            assertThat(failure.entry()).contains(1);
            assertThat(failure.path()).contains("$.status");
        }
    }

    @Test
    void anotherRequestInFrontFailsAtOnceNamingBoth() {
        try (Bench bench = Bench.station()) {
            bench.sends("Authorize", "{}");
            bench.sends("BootNotification", "{}");
            var failure = failure(() -> bench.judge.mustSend("BootNotificationRequest", NOTHING));
            assertThat(failure.expected()).isEqualTo("BootNotificationRequest, within 10 s");
            assertThat(failure.actual()).isEqualTo("AuthorizeRequest came instead");
            assertThat(failure.entry()).contains(1);
        }
    }

    @Test
    void chatterIsSkippedAndStaysAvailable() {
        try (Bench bench = Bench.station()) {
            bench.sends("SecurityEventNotification", "{'type':'A'}");
            bench.sends("Heartbeat", "{}");
            bench.sends("BootNotification", "{}");
            bench.judge.mustSend("BootNotificationRequest", NOTHING);
            bench.judge.mustSend("SecurityEventNotificationRequest", Table.of("type", "A"));
            assertThat(bench.broken()).noneMatch(each -> each.startsWith("nothing-unasked"));
        }
    }

    @Test
    void chatterFromBeforeAQuestionIsNoAnswerToIt() {
        try (Bench bench = Bench.hastyStation()) {
            bench.sends("Heartbeat", "{}");
            bench.judge.acted();
            assertThat(failure(() -> bench.judge.mustSend("HeartbeatRequest", NOTHING))
                            .actual())
                    .isEqualTo("nothing");
            bench.sends("Heartbeat", "{}");
            bench.judge.mustSend("HeartbeatRequest", NOTHING);
        }
    }

    @Test
    void chatterOfTheRightNameWithOtherContentIsWaitedPastAndNamedInTheEnd() {
        try (Bench bench = Bench.hastyStation()) {
            bench.sends("SecurityEventNotification", "{'type':'A'}");
            var failure =
                    failure(() -> bench.judge.mustSend("SecurityEventNotificationRequest", Table.of("type", "B")));
            assertThat(failure.actual()).isEqualTo("type = A");
        }
    }

    @Test
    void whatIsToleratedForACaseIsChatterThere() {
        try (Bench bench = Bench.station()) {
            bench.judge.tolerate("AuthorizeRequest");
            bench.sends("Authorize", "{}");
            bench.sends("BootNotification", "{}");
            bench.judge.mustSend("BootNotificationRequest", NOTHING);
        }
    }

    @Test
    void whatCameBeforeTheBeginningIsNeverConsumed() {
        try (Bench bench = Bench.hastyStation()) {
            bench.sends("BootNotification", "{}");
            bench.judge.begin();
            assertThat(failure(() -> bench.judge.mustSend("BootNotificationRequest", NOTHING))
                            .actual())
                    .isEqualTo("nothing");
        }
    }

    @Test
    void anOptionalRequestIsConsumedBeforeTheNextThatMustCome() {
        try (Bench bench = Bench.station()) {
            bench.judge.maySend("AuthorizeRequest", NOTHING);
            bench.sends("Authorize", "{}");
            bench.sends("BootNotification", "{}");
            bench.judge.mustSend("BootNotificationRequest", NOTHING);
            bench.sends("Authorize", "{}");
            assertThat(bench.broken()).contains("nothing-unasked: nobody asked for this AuthorizeRequest");
        }
    }

    @Test
    void anOptionalRequestThatSaysMoreIsNotTakenForTheOneThatMustCome() {
        try (Bench bench = Bench.station()) {
            bench.judge.maySend("FirmwareStatusNotificationRequest", Table.of("status", "DownloadScheduled"));
            bench.sends("FirmwareStatusNotification", "{'status':'DownloadScheduled'}");
            bench.soon(sut -> sut.sends("FirmwareStatusNotification", "{'status':'Downloading'}"));
            bench.judge.mustSend("FirmwareStatusNotificationRequest", NOTHING);
            assertThat(bench.judge.drainExpanded()).containsExactly("FirmwareStatusNotificationRequest (frame 2)");
        }
    }

    @Test
    void transactionEventsAreTakenBySeqNo() {
        try (Bench bench = Bench.station()) {
            bench.event(1, "Updated", "CablePluggedIn");
            bench.soon(sut -> sut.event(0, "Started", "Authorized"));
            bench.judge.mustSend("TransactionEventRequest", Table.of("eventType", "Started"));
            bench.judge.mustSend("TransactionEventRequest", Table.of("triggerReason", "CablePluggedIn"));
        }
    }

    @Test
    void aMissingSeqNoIsNamed() {
        try (Bench bench = Bench.hastyStation()) {
            bench.event(0, "Started", "Authorized");
            bench.event(2, "Updated", "CablePluggedIn");
            bench.judge.mustSend("TransactionEventRequest", Table.of("eventType", "Started"));
            var failure = failure(() -> bench.judge.mustSend("TransactionEventRequest", NOTHING));
            assertThat(failure.expected()).isEqualTo("TransactionEventRequest in order of seqNo, within 0.08 s");
            assertThat(failure.actual()).isEqualTo("seqNo 2 of transaction t came, seqNo 1 before it did not");
        }
    }

    @Test
    void numberingMayBeginAnywhereWithStarted() {
        try (Bench bench = Bench.station()) {
            bench.event(5, "Started", "Authorized");
            bench.event(6, "Ended", "StopAuthorized");
            bench.judge.mustSend("TransactionEventRequest", Table.of("eventType", "Started"));
            bench.judge.mustSend("TransactionEventRequest", Table.of("eventType", "Ended"));
        }
    }

    @Test
    void retransmissionsAreConsumedTogether() {
        try (Bench bench = Bench.station()) {
            bench.event(0, "Started", "Authorized");
            bench.event(0, "Started", "Authorized");
            bench.event(1, "Updated", "CablePluggedIn");
            bench.judge.mustSend("TransactionEventRequest", Table.of("eventType", "Started"));
            bench.judge.mustSend("TransactionEventRequest", Table.of("triggerReason", "CablePluggedIn"));
            assertThat(bench.broken()).noneMatch(each -> each.startsWith("nothing-unasked"));
        }
    }

    @Test
    void connectorReportsAndMeteringInterleaveWithEverything() {
        try (Bench bench = Bench.station()) {
            bench.sends("StatusNotification", "{'evseId':1,'connectorId':1,'connectorStatus':'Occupied'}");
            bench.event(0, "Started", "Authorized");
            bench.event(1, "Updated", "MeterValuePeriodic");
            bench.event(2, "Updated", "CablePluggedIn");
            bench.judge.mustSend("TransactionEventRequest", Table.of("eventType", "Started"));
            bench.judge.mustSend("TransactionEventRequest", Table.of("triggerReason", "CablePluggedIn"));
            bench.judge.mustReport(List.of(new ConnectorRef(1, 1)), "Occupied");
        }
    }

    @Test
    void requestsInAnyOrder() {
        try (Bench bench = Bench.station()) {
            List<Wanted> both = List.of(
                    new Wanted("FirmwareStatusNotificationRequest", Table.of("status", "Installed")),
                    new Wanted("SecurityEventNotificationRequest", Table.of("type", "FirmwareUpdated")));
            bench.sends("SecurityEventNotification", "{'type':'FirmwareUpdated'}");
            bench.soon(sut -> sut.sends("FirmwareStatusNotification", "{'status':'Installed'}"));
            bench.judge.mustSendInAnyOrder(both);
        }
        try (Bench bench = Bench.hastyStation()) {
            bench.sends("FirmwareStatusNotification", "{'status':'Installed'}");
            var failure = failure(() -> bench.judge.mustSendInAnyOrder(List.of(
                    new Wanted("FirmwareStatusNotificationRequest", Table.of("status", "Installed")),
                    new Wanted("SecurityEventNotificationRequest", Table.of("type", "FirmwareUpdated")))));
            assertThat(failure.expected())
                    .isEqualTo("SecurityEventNotificationRequest with type = FirmwareUpdated, within 0.08 s");
        }
    }

    @Test
    void oneOfSeveral() {
        try (Bench bench = Bench.station()) {
            List<Wanted> either = List.of(
                    new Wanted("FirmwareStatusNotificationRequest", Table.of("status", "InstallRebooting")),
                    new Wanted("FirmwareStatusNotificationRequest", Table.of("status", "Installing")));
            bench.sends("FirmwareStatusNotification", "{'status':'Installing'}");
            assertThat(bench.judge.mustSendOneOf(either)).isEqualTo(1);
            bench.sends("FirmwareStatusNotification", "{'status':'Idling'}");
            assertThat(failure(() -> bench.judge.mustSendOneOf(either)).expected())
                    .isEqualTo("status = InstallRebooting or Installing, within 10 s");
        }
    }

    @Test
    void silenceIsJudgedForItsTime() {
        try (Bench bench = Bench.station()) {
            bench.judge.mustNotSend("NotifyReportRequest", Duration.ofMillis(40));
            bench.soon(sut -> sut.sends("NotifyReport", "{}"));
            var failure = failure(() -> bench.judge.mustNotSend("NotifyReportRequest", Duration.ofMillis(9000)));
            assertThat(failure.expected()).isEqualTo("no NotifyReportRequest for 9 s");
            assertThat(failure.actual()).isEqualTo("NotifyReportRequest");
        }
    }

    @Test
    void silenceOfAllRequestsExcusesNoChatter() {
        try (Bench bench = Bench.station()) {
            bench.judge.mustNotSend(Judge.ANY_REQUEST, Duration.ofMillis(20));
            bench.sends("Heartbeat", "{}");
            assertThat(failure(() -> bench.judge.mustNotSend(Judge.ANY_REQUEST, Duration.ofSeconds(9)))
                            .actual())
                    .isEqualTo("HeartbeatRequest");
        }
    }

    @Test
    void silenceOfTransactionEventsExcusesMeterValuesButNoOtherEvent() {
        try (Bench bench = Bench.station()) {
            bench.event(0, "Updated", "MeterValuePeriodic");
            bench.judge.mustNotSend("TransactionEventRequest", Duration.ofMillis(20));
            bench.event(1, "Updated", "Authorized");
            assertThat(failure(() -> bench.judge.mustNotSend("TransactionEventRequest", Duration.ofSeconds(9)))
                            .actual())
                    .isEqualTo("TransactionEventRequest");
        }
    }

    @Test
    void silenceExcusesWhatIsOptionalOnceAndNothingElse() {
        try (Bench bench = Bench.station()) {
            bench.event(0, "Started", "CablePluggedIn");
            bench.judge.mustSend("TransactionEventRequest", Table.empty());
            bench.judge.maySend("TransactionEventRequest", Table.of("triggerReason", "not Authorized"));
            bench.event(1, "Updated", "MeterValuePeriodic");
            bench.event(2, "Updated", "ChargingStateChanged");
            bench.judge.mustNotSend("TransactionEventRequest", Duration.ofMillis(20));
            assertThat(bench.judge.endOfScenario())
                    .noneMatch(each -> each.invariant().equals("nothing-unasked"));
            bench.event(3, "Updated", "Authorized");
            assertThat(failure(() -> bench.judge.mustNotSend("TransactionEventRequest", Duration.ofSeconds(9)))
                            .actual())
                    .isEqualTo("TransactionEventRequest");
        }
    }

    @Test
    void aRequestIsRepeatedAfterItsGaps() {
        try (Bench bench = Bench.station()) {
            bench.event(0, "Started", "Authorized");
            bench.after(Duration.ofMillis(60), sut -> sut.event(0, "Started", "Authorized"));
            bench.judge.mustRepeat("TransactionEventRequest", List.of(Duration.ofMillis(50)));
            bench.soon(sut -> sut.event(0, "Started", "Authorized"));
            assertThat(failure(() -> bench.judge.mustNotSend("TransactionEventRequest", Duration.ofSeconds(9)))
                            .actual())
                    .isEqualTo("TransactionEventRequest");
        }
    }

    @Test
    void aRepetitionTooEarlyTooLateOrOfSomethingElse() {
        try (Bench bench = Bench.station()) {
            bench.event(0, "Started", "Authorized");
            bench.event(0, "Started", "Authorized");
            var early =
                    failure(() -> bench.judge.mustRepeat("TransactionEventRequest", List.of(Duration.ofSeconds(10))));
            assertThat(early.expected()).isEqualTo("TransactionEventRequest a 2. time after 10 s");
            assertThat(early.actual()).startsWith("after 0");
        }
        try (Bench bench = Bench.hastyStation()) {
            bench.event(0, "Started", "Authorized");
            assertThat(failure(() -> bench.judge.mustRepeat("TransactionEventRequest", List.of(Duration.ofMillis(20))))
                            .actual())
                    .isEqualTo("nothing for 0.07 s");
            bench.event(1, "Updated", "CablePluggedIn");
            bench.event(2, "Ended", "StopAuthorized");
            assertThat(failure(() -> bench.judge.mustRepeat("TransactionEventRequest", List.of(Duration.ofMillis(0))))
                            .actual())
                    .isEqualTo("another TransactionEventRequest came");
        }
    }

    @Test
    void everyPartOfAReport() {
        try (Bench bench = Bench.station()) {
            bench.sends("NotifyReport", "{'requestId':7,'seqNo':0,'tbc':true,'reportData':[{'n':1}]}");
            bench.soon(sut -> sut.sends("NotifyReport", "{'requestId':7,'seqNo':1,'reportData':[{'n':2}]}"));
            bench.judge.mustSendEveryPart("NotifyReportRequest", Table.of("requestId", "7"));
            bench.judge.everyEntry("NotifyReportRequest.reportData", Optional.empty(), Table.of("n", "1 or 2"));
            var failure = failure(() ->
                    bench.judge.everyEntry("NotifyReportRequest.reportData", Optional.empty(), Table.of("n", "1")));
            assertThat(failure.expected()).isEqualTo("reportData[0].n = 1");
            assertThat(failure.actual()).isEqualTo("reportData[0].n = 2");
            assertThat(failure.entry()).contains(2);
        }
    }

    @Test
    void aPartOutOfTurn() {
        try (Bench bench = Bench.station()) {
            bench.sends("NotifyReport", "{'requestId':7,'seqNo':0,'tbc':true}");
            bench.sends("NotifyReport", "{'requestId':7,'seqNo':2}");
            var failure = failure(() -> bench.judge.mustSendEveryPart("NotifyReportRequest", NOTHING));
            assertThat(failure.expected()).isEqualTo("NotifyReportRequest with seqNo = 1");
            assertThat(failure.actual()).isEqualTo("seqNo = 2");
        }
    }

    @Test
    void aPreconditionThatIsNotReachedIsInconclusiveAndDoesNotCount() {
        try (Bench bench = Bench.hastyStation()) {
            assertThatThrownBy(() -> bench.judge.prepare(
                            "Booted", () -> bench.judge.mustSend("BootNotificationRequest", NOTHING)))
                    .isInstanceOf(Inconclusive.class)
                    .hasMessage(
                            "Booted was not reached: expected BootNotificationRequest, within 0.08 s, actual nothing");
            assertThat(bench.judge.judgements()).isZero();
        }
    }

    @Test
    void theNextStepMayTakeLonger() {
        try (Bench bench = Bench.hastyStation()) {
            bench.after(Duration.ofMillis(150), sut -> sut.sends("BootNotification", "{}"));
            bench.judge.nextStepMayTake(Duration.ofSeconds(5));
            bench.judge.mustSend("BootNotificationRequest", NOTHING);
            assertThat(failure(() -> bench.judge.mustSend("BootNotificationRequest", NOTHING))
                            .expected())
                    .endsWith("within 0.08 s");
        }
    }

    @Test
    void anUnknownReferenceIsTheHarnessesFault() {
        try (Bench bench = Bench.station()) {
            assertThatThrownBy(() -> bench.judge.mustSend("BootNotificationRequest", Table.of("reason", "$config.x")))
                    .isInstanceOf(HarnessError.class)
                    .hasMessageStartingWith("$config.x is unknown");
        }
    }
}
