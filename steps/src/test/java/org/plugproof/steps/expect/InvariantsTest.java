package org.plugproof.steps.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plugproof.steps.expect.Bench.failure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.value.Table;

class InvariantsTest {

    @Test
    void aGoodScenarioBreaksNone() {
        try (Bench bench = Bench.hastyStation()) {
            bench.opens("c1");
            bench.weAnswer("TransactionEvent", bench.event(0, "Started", "Authorized"));
            bench.weAnswer("TransactionEvent", bench.event(1, "Ended", "StopAuthorized"));
            bench.answers("Reset", bench.weSend("Reset", "{}"), "{}");
            bench.judge.everyReceived("TransactionEventRequest", Table.empty());
            bench.closes("c1", Party.STATION);
            assertThat(bench.broken()).isEmpty();
        }
    }

    @Test
    void unsoundFrames() {
        try (Bench bench = Bench.hastyStation()) {
            Message call = new Message.Call("1", "Heartbeat", "{}");
            bench.timeline.record(new Event.Frame("c1", Party.STATION, "", call, List.of("$.x: not in the schema")));
            bench.timeline.record(new Event.Frame("c1", Party.CSMS, "", call, List.of("ours")));
            bench.frame(Party.STATION, new Message.Malformed("", "no array"));
            assertThat(bench.broken()).containsExactly("sound-frame: $.x: not in the schema", "sound-frame: no array");
        }
    }

    @Test
    void messageIds() {
        try (Bench bench = Bench.hastyStation()) {
            String id = "x".repeat(37);
            bench.weAnswer("Heartbeat", bench.frame(Party.STATION, new Message.Call(id, "Heartbeat", "{}")));
            bench.weAnswer("Heartbeat", bench.frame(Party.STATION, new Message.Call(id, "Heartbeat", "{}")));
            assertThat(bench.broken())
                    .contains("message-id-unique: message id " + id + " was used in frame 1")
                    .contains("message-id-length: message id of 37 characters");
        }
    }

    @Test
    void twoOpenCalls() {
        try (Bench bench = Bench.hastyStation()) {
            bench.sends("Heartbeat", "{}");
            bench.sends("StatusNotification", "{}");
            assertThat(bench.broken())
                    .containsExactly("one-open-call: StatusNotification was sent while Heartbeat (frame 1) was open");
        }
    }

    @Test
    void anAnswerThatNeverCame() {
        try (Bench bench = Bench.hastyStation()) {
            bench.weSend("Reset", "{}");
            bench.judge.mustNotSend("HeartbeatRequest", java.time.Duration.ofMillis(100));
            assertThat(bench.broken()).containsExactly("answered-in-time: Reset was never answered");
        }
    }

    @Test
    void transactions() {
        try (Bench bench = Bench.hastyStation()) {
            bench.judge.tolerate("TransactionEventRequest");
            bench.weAnswer("TransactionEvent", bench.event(0, "Updated", "Authorized"));
            bench.weAnswer("TransactionEvent", bench.event(2, "Updated", "CablePluggedIn"));
            bench.weAnswer("TransactionEvent", bench.event(2, "Ended", "StopAuthorized"));
            assertThat(bench.broken())
                    .containsExactly(
                            "transaction-started: the first event of transaction t is Updated with seqNo 0",
                            "seqNo-complete: transaction t: seqNo 2 follows 0",
                            "seqNo-complete: transaction t: two events with seqNo 2");
        }
    }

    @Test
    void anOlderTransactionIsNotJudgedByItsBeginning() {
        try (Bench bench = Bench.hastyStation()) {
            bench.weAnswer("TransactionEvent", bench.event(7, "Updated", "CablePluggedIn"));
            bench.judge.begin();
            bench.weAnswer("TransactionEvent", bench.event(8, "Ended", "StopAuthorized"));
            bench.judge.mustSend("TransactionEventRequest", Table.of("eventType", "Ended"));
            assertThat(bench.broken()).isEmpty();
        }
    }

    @Test
    void eventsStillUnderWayAreAwaited() {
        try (Bench bench = Bench.station()) {
            bench.judge.tolerate("TransactionEventRequest");
            bench.weAnswer("TransactionEvent", bench.event(0, "Started", "Authorized"));
            bench.weAnswer("TransactionEvent", bench.event(2, "Ended", "StopAuthorized"));
            bench.soon(sut -> sut.event(1, "Updated", "CablePluggedIn"));
            assertThat(bench.broken()).isEmpty();
        }
    }

    @Test
    void aRefusedBootThatComesAgainTooSoon() {
        try (Bench bench = Bench.hastyStation()) {
            bench.judge.tolerate("BootNotificationRequest");
            bench.weAnswer(
                    "BootNotification", bench.sends("BootNotification", "{}"), "{'status':'Pending','interval':0}");
            bench.weAnswer(
                    "BootNotification", bench.sends("BootNotification", "{}"), "{'status':'Pending','interval':30}");
            assertThat(bench.broken()).isEmpty();
            bench.weAnswer(
                    "BootNotification", bench.sends("BootNotification", "{}"), "{'status':'Rejected','interval':30}");
            assertThat(bench.broken())
                    .singleElement()
                    .asString()
                    .startsWith("boot-interval: BootNotification again after ")
                    .endsWith(", refused for 30 s");
            bench.answers("TriggerMessage", bench.weSend("TriggerMessage", "{}"), "{}");
            bench.weAnswer(
                    "BootNotification", bench.sends("BootNotification", "{}"), "{'status':'Accepted','interval':30}");
            bench.weAnswer(
                    "BootNotification", bench.sends("BootNotification", "{}"), "{'status':'Accepted','interval':30}");
            assertThat(bench.broken()).hasSize(1);
        }
    }

    @Test
    void firmwareRequestId() {
        try (Bench bench = Bench.hastyStation()) {
            bench.judge.tolerate("FirmwareStatusNotificationRequest");
            bench.answers("UpdateFirmware", bench.weSend("UpdateFirmware", "{'requestId':5}"), "{}");
            bench.weAnswer("F", bench.sends("FirmwareStatusNotification", "{'status':'Downloading','requestId':6}"));
            bench.weAnswer("F", bench.sends("FirmwareStatusNotification", "{'status':'Idle'}"));
            assertThat(bench.broken()).containsExactly("firmware-requestId: requestId = 6, asked with 5");
        }
    }

    @Test
    void schedulePeriodsAndPhases() {
        try (Bench bench = Bench.csms()) {
            bench.judge.tolerate("SetChargingProfileRequest");
            bench.sends(
                    "SetChargingProfile",
                    "{'p':{'chargingSchedule':[{'chargingSchedulePeriod':[{'startPeriod':1,'numberPhases':3,"
                            + "'phaseToUse':1},{'startPeriod':1,'numberPhases':1,'phaseToUse':2}]}]}}");
            assertThat(bench.broken())
                    .containsExactly(
                            "schedule-begins-at-0: the first startPeriod is 1",
                            "schedule-ascends: startPeriod 1 follows 1",
                            "phase-to-use: phaseToUse where numberPhases is 3");
        }
    }

    @Test
    void samplesWithinTheVehicle() {
        try (Bench bench = Bench.hastyStation()) {
            bench.sends(
                    "MeterValues",
                    "{'meterValue':[{'sampledValue':[{'value':1,'location':'EV','measurand':'SoC'},"
                            + "{'value':1,'location':'EV','measurand':'Voltage'}]}]}");
            assertThat(bench.broken()).containsExactly("location-EV: location EV for measurand Voltage");
        }
    }

    @Test
    void aHangUpWithoutCause() {
        try (Bench bench = Bench.hastyStation()) {
            bench.opens("c1");
            bench.closes("c1", Party.STATION);
            assertThat(bench.broken()).containsExactly("no-hang-up: the station hung up (1006) without cause");
            bench.judge.mayHangUp();
            assertThat(bench.broken()).isEmpty();
        }
    }

    @Test
    void anAsideIsHeldToTheCaseThatNamesIt() {
        try (Bench bench = Bench.csms()) {
            bench.weAnswer("SetChargingProfile", bench.sends("SetChargingProfile", "{'evseId':1}"));
            assertThat(bench.broken()).isEmpty();
            bench.soon(sut -> sut.sends("SetDisplayMessage", "{}"));
            bench.judge.mustSend("SetDisplayMessageRequest", Table.empty());
            assertThat(bench.broken()).isEmpty();
            var failure = failure(() -> bench.judge.mustSend("SetChargingProfileRequest", Table.of("evseId", "2")));
            assertThat(failure.actual()).isEqualTo("evseId = 1");
        }
    }

    @Test
    void whatNobodyAskedFor() {
        try (Bench bench = Bench.csms()) {
            bench.sends("GetVariables", "{}");
            bench.weAnswer("GetVariables", 1);
            bench.sends("Reset", "{}");
            assertThat(bench.broken()).containsExactly("nothing-unasked: nobody asked for this ResetRequest");
        }
    }
}
