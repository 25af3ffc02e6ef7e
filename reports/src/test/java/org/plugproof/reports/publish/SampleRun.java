package org.plugproof.reports.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.reports.publish.Programme.Asked;
import org.plugproof.reports.publish.Programme.Asks;
import org.plugproof.reports.publish.Programme.Requirement;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Statement;
import org.plugproof.reports.verdict.StepResult;
import org.plugproof.reports.verdict.Verdict;

/** Made-up evidence of cases that never ran: a firmware update that fails, a hostile CSMS, a handshake, plain passes. */
final class SampleRun {

    static final Instant BEGAN = Instant.parse("2026-11-21T02:00:00Z");
    static final String PASSWORD = "s3cret\"pass/word";
    static final String HOSTILE = "</script><script>alert(1)</script>\u0001&<!--";

    private SampleRun() {}

    static RunInfo info(Secrets secrets) {
        return new RunInfo(
                "0.1.0",
                "ocpp2.0.1",
                BEGAN,
                List.of(
                        "{\"name\":\"Bench 4: Volta One\",\"role\":\"station\",\"securityProfile\":2,"
                                + "\"station\":{\"vendorName\":\"Volta\",\"model\":\"One\"}}",
                        "{\"name\":\"cloud-csms\",\"role\":\"csms\",\"securityProfile\":1}"),
                secrets,
                SampleRun::facts,
                Map.of("TC_L_01_CS", 1, "TC_B_12_CS", 2, "TC_C_08_CSMS", 1, "TC_A_07_CSMS", 1, "TC_E_31_CS", 1),
                List.of(new Excluded(
                        "TC_M_20_CS",
                        Party.STATION,
                        "needs C-42 (ISO 15118 certificates), which the SUT does not support")),
                programme());
    }

    private static Programme programme() {
        return new Programme(
                List.of(
                        asked("Core", "TC_B_12_CS", "", Asks.YES),
                        asked("Core", "TC_B_13_CS", "", Asks.YES),
                        asked("Core", "TC_E_31_CS", "C-01", Asks.UNKNOWN),
                        asked("Core", "TC_L_01_CS", "C-02", Asks.NO),
                        asked("Advanced security", "TC_B_12_CS", "", Asks.YES),
                        asked("Advanced security", "TC_M_20_CS", "C-42", Asks.NO)),
                List.of(
                        new Requirement("B05.FR.01", true, List.of("TC_B_12_CS", "TC_B_13_CS")),
                        new Requirement("B05.FR.03", true, List.of()),
                        new Requirement("B05.FR.04", true, List.of("TC_B_13_CS")),
                        new Requirement("B089.FR.10", false, List.of("TC_B_13_CS")),
                        new Requirement("L01.FR.10", true, List.of("TC_L_01_CS"))));
    }

    private static Asked asked(String profile, String caseId, String condition, Asks asks) {
        return new Asked(profile, Party.STATION, caseId, condition, asks);
    }

    static CaseFacts facts(String id) {
        return switch (id) {
            case "TC_L_01_CS" ->
                new CaseFacts(
                        id,
                        "Secure Firmware Update",
                        "L Firmware management",
                        List.of("L01"),
                        List.of("L01.FR.10"),
                        List.of("6.2.53"),
                        List.of("Firmware: mandatory"));
            case "TC_B_12_CS" ->
                new CaseFacts(
                        id,
                        "Set Variables",
                        "B Provisioning",
                        List.of("B05"),
                        List.of("B05.FR.01", "B05.FR.02"),
                        List.of(),
                        List.of("Core: mandatory"));
            case "TC_M_20_CS" ->
                new CaseFacts(
                        id,
                        "Delete a certificate",
                        "M ISO 15118 certificate management",
                        List.of("M04"),
                        List.of("M04.FR.01"),
                        List.of(),
                        List.of("Advanced security: conditional on C-42"));
            default ->
                new CaseFacts(
                        id, "Of block " + id.charAt(3), "" + id.charAt(3), List.of(), List.of(), List.of(), List.of());
        };
    }

    static List<ScenarioResult> scenarios() {
        return List.of(
                firmware(), variables(12, Verdict.PASS), variables(13, Verdict.PASS), hostile(), handshake(), race());
    }

    static ScenarioResult firmware() {
        Track track = new Track("CS001/1");
        track.add(
                0.004,
                new Event.Note("firmware file fw-1.bin of 48 213 bytes is offered at http://127.0.0.1:40123/fw-1.bin"));
        track.call(
                0.010,
                Party.CSMS,
                "UpdateFirmware",
                "{\"requestId\":7,\"retries\":0,\"firmware\":{\"location\":"
                        + "\"http://127.0.0.1:40123/fw-1.bin\",\"retrieveDateTime\":\"2026-11-21T00:00:00Z\",\"signature\":\"MEUCIQ==\"}}");
        track.answer(0.052, Party.STATION, 2, "UpdateFirmware", "{\"status\":\"Accepted\"}");
        track.call(0.120, Party.STATION, "FirmwareStatusNotification", "{\"status\":\"Downloading\",\"requestId\":7}");
        track.answer(0.121, Party.CSMS, 4, "FirmwareStatusNotification", "{}");
        track.add(2.900, new Event.Transfer("http", "GET", "/fw-1.bin", 200, 0, 48213));
        int offending = track.call(
                3.2, Party.STATION, "FirmwareStatusNotification", "{\"status\":\"DownloadFailed\",\"requestId\":7}");
        track.answer(3.201, Party.CSMS, 7, "FirmwareStatusNotification", "{}");
        return result(
                "TC_L_01_CS",
                Party.STATION,
                "TC_L_01_CS The station installs firmware that is properly signed",
                "features/ocpp2.0.1/station/L-firmware/L01-secure-firmware-update.feature",
                9,
                Verdict.FAIL,
                "status = DownloadFailed instead of Downloaded",
                3.3,
                List.of(),
                List.of(
                        step("Given the file server offers \"$config.firmware.file\"", 10, 0, 1),
                        new StepResult(
                                "When the CSMS sends UpdateFirmwareRequest:\n| requestId         | $generated.requestId |\n"
                                        + "| firmware.location | $fileServer.url      |",
                                11,
                                Optional.of(Verdict.PASS),
                                List.of("requestId = 7", "firmware.location = http://127.0.0.1:40123/fw-1.bin"),
                                Optional.empty(),
                                "",
                                1,
                                2),
                        step("Then the station must answer Accepted", 18, 2, 3),
                        step(
                                "And the station must send FirmwareStatusNotificationRequest with status Downloading",
                                19,
                                3,
                                5),
                        new StepResult(
                                "the station must send FirmwareStatusNotificationRequest with status Downloaded",
                                24,
                                Optional.of(Verdict.FAIL),
                                List.of("status = Downloaded", "requestId = 7 (that of UpdateFirmware)"),
                                Optional.of(new Failure(
                                        "status = Downloaded, within 60 s",
                                        "status = DownloadFailed",
                                        Optional.of(offending),
                                        Optional.of("$.status"),
                                        List.of("file server: GET /fw-1.bin answered 200, 0 of 48 213 bytes read"))),
                                "status = DownloadFailed instead of Downloaded",
                                5,
                                8),
                        new StepResult(
                                "And every connector must end up Available",
                                25,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                "",
                                8,
                                8)),
                track);
    }

    static ScenarioResult variables(int line, Verdict verdict) {
        Track track = new Track("CS001/1");
        String name = line == 12 ? "HeartbeatInterval" : "BasicAuthPassword";
        String value = line == 12 ? "300" : "s3cret\\\"pass/word";
        track.call(
                0.001,
                Party.CSMS,
                "SetVariables",
                "{\"setVariableData\":[{\"attributeValue\":\"" + value
                        + "\",\"component\":{\"name\":\"OCPPCommCtrlr\"},\"variable\":{\"name\":\"" + name + "\"}}]}");
        track.answer(
                0.034,
                Party.STATION,
                1,
                "SetVariables",
                "{\"setVariableResult\":[{\"attributeStatus\":\"Accepted\","
                        + "\"component\":{\"name\":\"OCPPCommCtrlr\"},\"variable\":{\"name\":\"" + name + "\"}}]}");
        return result(
                "TC_B_12_CS",
                Party.STATION,
                "TC_B_12_CS The station sets one variable",
                "features/ocpp2.0.1/station/B-provisioning/B05-set-variables.feature",
                line,
                verdict,
                "",
                0.05,
                List.of(),
                List.of(
                        step(
                                "When the CSMS sends SetVariablesRequest:\n| attributeValue | " + value + " |",
                                line,
                                0,
                                1),
                        step(
                                "Then the station must answer with:\n| setVariableResult[0].attributeStatus | Accepted |",
                                line + 3,
                                1,
                                2)),
                track);
    }

    static ScenarioResult hostile() {
        Track track = new Track("CS-7/1");
        track.call(
                0.002,
                Party.STATION,
                "Authorize",
                "{\"idToken\":{\"idToken\":\"" + "AABBCCDD" + "\",\"type\":\"ISO14443\"}}");
        track.add(
                0.020,
                new Event.Frame(
                        "CS-7/1",
                        Party.CSMS,
                        "[3,\"m1\",{\"idTokenInfo\":{\"status\":\"Accepted\",\"note\":\"" + HOSTILE + "\"}}]",
                        new Message.CallResult(
                                "m1",
                                Optional.of("Authorize"),
                                Optional.of(1),
                                "{\"idTokenInfo\":{\"status\":\"Accepted\",\"note\":\"" + HOSTILE + "\"}}"),
                        List.of("$.idTokenInfo.note: not a property of IdTokenInfoType")));
        track.add(
                0.030,
                new Event.Frame(
                        "CS-7/1",
                        Party.CSMS,
                        HOSTILE + " \u0000\uD800",
                        new Message.Malformed("", "no JSON: " + HOSTILE),
                        List.of("no JSON")));
        track.add(
                0.040,
                new Event.Frame(
                        "CS-7/1",
                        Party.CSMS,
                        "[4,\"m9\",\"NotSupported\",\"\",{}]",
                        new Message.CallError("m9", Optional.empty(), Optional.empty(), "NotSupported", "", "{}"),
                        List.of()));
        return result(
                "TC_C_08_CSMS",
                Party.CSMS,
                "TC_C_08_CSMS The CSMS accepts a token " + HOSTILE,
                "features/ocpp2.0.1/csms/C-authorization/C01-authorize.feature",
                7,
                Verdict.PASS,
                "only invariants were judged",
                0.5,
                List.of(
                        new InvariantViolation(
                                "schema-valid", "Part 3", "$.idTokenInfo.note: not a property of IdTokenInfoType", 2),
                        new InvariantViolation("well-formed", "Part 4 §4.2", "no JSON: " + HOSTILE, 3)),
                List.of(step("When the station sends AuthorizeRequest", 9, 0, 4)),
                track);
    }

    static ScenarioResult handshake() {
        Track track = new Track("CS-8/1");
        track.add(0.001, new Event.TcpOpened("CS-8/1"));
        track.add(
                0.080,
                new Event.TlsHandshake(
                        "CS-8/1",
                        List.of("TLSv1.2"),
                        List.of("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"),
                        Optional.of("TLSv1.2"),
                        Optional.of("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"),
                        List.of(),
                        Optional.empty()));
        track.add(
                0.090,
                new Event.Upgrade(
                        "CS-8/1",
                        "/ocpp/CS-8",
                        Map.of(
                                "authorization",
                                "Basic Q1MtODpzM2NyZXQicGFzcy93b3Jk",
                                "sec-websocket-protocol",
                                "ocpp2.0.1"),
                        101,
                        Map.of("sec-websocket-protocol", "ocpp2.0.1")));
        track.add(0.091, new Event.Opened("CS-8/1"));
        track.call(
                0.095,
                Party.STATION,
                "BootNotification",
                "{\"reason\":\"PowerUp\",\"chargingStation\":{\"model\":\"One\",\"vendorName\":\"Volta\"}}");
        track.answer(
                0.110,
                Party.CSMS,
                5,
                "BootNotification",
                "{\"currentTime\":\"2026-11-21T02:00:00.110Z\",\"interval\":300,\"status\":\"Accepted\"}");
        track.add(5.0, new Event.Control("CS-8/1", Party.CSMS, "ping"));
        track.add(5.001, new Event.Control("CS-8/1", Party.STATION, "pong"));
        track.add(6.0, new Event.DriverAct("present token s3cret\"pass/word", "HTTP 500 from http://127.0.0.1:9/act"));
        track.add(6.1, new Event.Closed("CS-8/1", Optional.of(Party.CSMS), 1001, "going away"));
        return result(
                "TC_A_07_CSMS",
                Party.CSMS,
                "TC_A_07_CSMS The CSMS accepts a station over TLS",
                "features/ocpp2.0.1/csms/A-security/A00-tls.feature",
                31,
                Verdict.ERROR,
                "the driver answered HTTP 500 to: present token",
                6.2,
                List.of(),
                List.of(
                        step("When the station connects", 32, 0, 4),
                        step("Given the state is Booted", 33, 4, 6),
                        new StepResult(
                                "And the driver presents $token",
                                34,
                                Optional.of(Verdict.ERROR),
                                List.of(),
                                Optional.empty(),
                                "the driver answered HTTP 500 to: present token",
                                6,
                                10)),
                track);
    }

    static ScenarioResult race() {
        Track track = new Track("CS001/2");
        track.call(
                0.2,
                Party.STATION,
                "TransactionEvent",
                "{\"eventType\":\"Ended\",\"triggerReason\":\"EVCommunicationLost\",\"seqNo\":4}");
        track.answer(0.201, Party.CSMS, 1, "TransactionEvent", "{}");
        return result(
                "TC_E_31_CS",
                Party.STATION,
                "TC_E_31_CS The station tells that messages of a transaction are in its queue",
                "features/ocpp2.0.1/station/E-transactions/E14-transaction-status.feature",
                20,
                Verdict.INCONCLUSIVE,
                "the queue had drained before GetTransactionStatus could be sent",
                61.7,
                List.of(),
                List.of(new StepResult(
                        "When the CSMS sends GetTransactionStatusRequest",
                        23,
                        Optional.of(Verdict.INCONCLUSIVE),
                        List.of(),
                        Optional.empty(),
                        "the queue had drained before GetTransactionStatus could be sent",
                        2,
                        2)),
                track);
    }

    /** {@link #variables} of line 12, whose operator was asked what he sees. */
    static ScenarioResult asked(Verdict seen) {
        ScenarioResult plain = variables(12, Verdict.PASS);
        String reason = seen == Verdict.PASS ? "" : "nobody could say: the operator is unsure";
        List<StepResult> steps = new ArrayList<>(plain.steps());
        steps.add(new StepResult(
                "And the operator confirms \"HeartbeatInterval is shown as 300\"",
                17,
                Optional.of(seen),
                List.of(),
                Optional.empty(),
                reason,
                2,
                2));
        return new ScenarioResult(
                plain.caseId(),
                plain.protocol(),
                plain.sut(),
                plain.title(),
                plain.feature(),
                plain.line(),
                plain.description(),
                plain.verdict(),
                seen == Verdict.PASS ? "" : "not confirmed: HeartbeatInterval is shown as 300",
                plain.began(),
                plain.duration(),
                plain.judgements(),
                plain.invariants(),
                plain.passthrough(),
                steps,
                plain.entries(),
                List.of(new Statement("HeartbeatInterval is shown as 300", seen, reason)));
    }

    private static StepResult step(String text, int line, int first, int last) {
        return new StepResult(text, line, Optional.of(Verdict.PASS), List.of(), Optional.empty(), "", first, last);
    }

    private static ScenarioResult result(
            String id,
            Party sut,
            String title,
            String feature,
            int line,
            Verdict verdict,
            String reason,
            double seconds,
            List<InvariantViolation> invariants,
            List<StepResult> steps,
            Track track) {
        return new ScenarioResult(
                id,
                "ocpp2.0.1",
                sut,
                title,
                feature,
                line,
                sut == Party.STATION ? "Bench 4: Volta One" : "cloud-csms",
                verdict,
                reason,
                BEGAN,
                Duration.ofMillis((long) (seconds * 1000)),
                steps.size(),
                invariants,
                id.equals("TC_C_08_CSMS"),
                steps,
                track.entries());
    }

    /** Entries at chosen moments after the scenario's begin. */
    static final class Track {
        private final String connection;
        private final List<Entry> entries = new ArrayList<>();

        Track(String connection) {
            this.connection = connection;
        }

        int add(double seconds, Event event) {
            long nanos = (long) (seconds * 1e9);
            entries.add(new Entry(entries.size() + 1, 1_000_000_000_000L + nanos, BEGAN.plusNanos(nanos), event));
            return entries.size();
        }

        int call(double seconds, Party sender, String action, String payload) {
            String id = "m" + (entries.size() + 1);
            return add(
                    seconds,
                    new Event.Frame(
                            connection,
                            sender,
                            "[2,\"" + id + "\",\"" + action + "\"," + payload + "]",
                            new Message.Call(id, action, payload),
                            List.of()));
        }

        int answer(double seconds, Party sender, int call, String action, String payload) {
            String id = "m" + call;
            return add(
                    seconds,
                    new Event.Frame(
                            connection,
                            sender,
                            "[3,\"" + id + "\"," + payload + "]",
                            new Message.CallResult(id, Optional.of(action), Optional.of(call), payload),
                            List.of()));
        }

        List<Entry> entries() {
            return entries;
        }
    }
}
