package org.plugproof.steps.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plugproof.steps.expect.Bench.failure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.value.Table;

class ConnectionTest {

    @Test
    void theConnectionBeforeTheDropDoesNotCount() {
        try (Bench bench = Bench.station()) {
            bench.opens("c1");
            bench.closes("c1", Party.CSMS);
            bench.soon(sut -> sut.opens("c2"));
            bench.judge.beside().mustConnect();
        }
        try (Bench bench = Bench.hastyStation()) {
            bench.opens("c1");
            bench.closes("c1", Party.CSMS);
            assertThat(failure(bench.judge.beside()::mustConnect).actual()).isEqualTo("no connection");
        }
    }

    @Test
    void backOffIsMeasuredFromTheEndBefore() {
        try (Bench bench = Bench.station()) {
            bench.opens("c1");
            bench.closes("c1", Party.CSMS);
            bench.after(Duration.ofMillis(120), sut -> refused(sut, "c2"));
            Duration took = bench.judge.beside().mustConnectAfter(Duration.ofMillis(100));
            assertThat(took).isGreaterThanOrEqualTo(Duration.ofMillis(90));
            bench.soon(sut -> sut.opens("c3"));
            var failure = failure(() -> bench.judge.beside().mustConnectAfter(Duration.ofSeconds(60)));
            assertThat(failure.expected()).isEqualTo("the station connects 60 s or later after the connection ended");
            assertThat(failure.actual()).startsWith("after ");
        }
    }

    @Test
    void backOffCountsFromOurHangingUpHoweverLateTheEndIsSeen() {
        try (Bench bench = Bench.station()) {
            bench.opens("c1");
            bench.timeline.record(new Event.Control("c1", Party.CSMS, "close"));
            bench.after(Duration.ofMillis(150), sut -> {
                sut.timeline.record(new Event.TcpOpened("c2"));
                sut.closes("c1", Party.CSMS);
                sut.opens("c2");
            });
            assertThat(bench.judge.beside().mustConnectAfter(Duration.ofMillis(140)))
                    .isGreaterThan(Duration.ofMillis(139));
        }
    }

    @Test
    void reconnectedSinceARequest() {
        try (Bench bench = Bench.hastyStation()) {
            bench.opens("c1");
            bench.weSend("UpdateFirmware", "{}");
            assertThat(failure(() -> bench.judge.beside().mustHaveReconnectedSince("UpdateFirmwareRequest"))
                            .expected())
                    .isEqualTo("the station reconnects after UpdateFirmwareRequest, within 0.08 s");
            bench.opens("c2");
            bench.judge.beside().mustHaveReconnectedSince("UpdateFirmwareRequest");
            assertThatThrownBy(() -> bench.judge.beside().mustHaveReconnectedSince("ResetRequest"))
                    .isInstanceOf(HarnessError.class);
        }
    }

    @Test
    void aHandshakeIsAbandonedOrCompleted() {
        try (Bench bench = Bench.station()) {
            bench.opens("c1");
            bench.closes("c1", Party.CSMS);
            bench.soon(sut -> handshake(sut, "c2", "TLSv1.3", "certificate_unknown"));
            bench.judge.beside().mustAbandonTls();
        }
        try (Bench bench = Bench.station()) {
            bench.opens("c1");
            bench.closes("c1", Party.CSMS);
            handshake(bench, "c2", "TLSv1.3", "");
            bench.opens("c2");
            assertThat(failure(bench.judge.beside()::mustAbandonTls).actual())
                    .isEqualTo("it was completed with TLSv1.3");
        }
    }

    /** A station that restarts may dial before we see the end of its former connection. */
    @Test
    void anAttemptCountsWhereverTheEndBeforeIsSeen() {
        try (Bench bench = Bench.hastyStation()) {
            bench.opens("c1");
            bench.judge.begin();
            bench.timeline.record(new Event.TcpOpened("c2"));
            bench.closes("c1", Party.STATION);
            handshake(bench, "c2", "TLSv1.3", "certificate_unknown");
            bench.closes("c2", Party.STATION);
            bench.opens("c3");
            bench.judge.beside().mustAbandonTls();
        }
        try (Bench bench = Bench.hastyStation()) {
            bench.opens("c1");
            bench.judge.begin();
            bench.timeline.record(new Event.TcpOpened("c2"));
            bench.closes("c1", Party.STATION);
            bench.timeline.record(new Event.Upgrade("c2", "/", Map.of(), 401, Map.of()));
            bench.closes("c2", Party.CSMS);
            bench.opens("c3");
            bench.judge.beside().mustConnectAfter(Duration.ZERO);
            bench.judge.beside().mustConnect();
        }
    }

    @Test
    void versionsAndSuites() {
        try (Bench bench = Bench.station()) {
            handshake(bench, "c1", "TLSv1.2", "");
            bench.judge.beside().mustUseTls("1.2");
            assertThat(failure(() -> bench.judge.beside().mustUseTls("TLS 1.3")).actual())
                    .isEqualTo("TLSv1.2");
            bench.judge.beside().mustSupport(List.of("SUITE_A", "SUITE_B"));
            assertThat(failure(() -> bench.judge.beside().mustSupport(List.of("SUITE_A", "SUITE_C")))
                            .actual())
                    .isEqualTo("without SUITE_C");
        }
    }

    @Test
    void theUpgradeRequestIsDecoded() {
        try (Bench bench = Bench.station()) {
            bench.opens("c1");
            bench.judge
                    .beside()
                    .upgradeMustHave(Table.of(
                            "path", "contains CS1", "authorization.user", "CS1", "Authorization.password", "secret12"));
            var failure = failure(() -> bench.judge.beside().upgradeMustHave(Table.of("authorization.user", "CS2")));
            assertThat(failure.expected()).isEqualTo("authorization.user = CS2");
            assertThat(failure.actual()).isEqualTo("authorization.user = CS1");
        }
    }

    @Test
    void ourAttemptIsAcceptedOrRefusedAtItsLayer() {
        try (Bench bench = Bench.csms()) {
            refused(bench, "c1");
            assertThat(failure(() -> bench.judge.beside().mustRefuseConnection(List.of("TLS")))
                            .actual())
                    .isEqualTo("refused at HTTP: the upgrade was answered 401");
            bench.judge.beside().mustRefuseConnection(List.of("TLS", "HTTP"));
            bench.opens("c2");
            bench.judge.beside().mustAcceptConnection();
            handshake(bench, "c3", "TLSv1.1", "protocol_version");
            assertThat(failure(bench.judge.beside()::mustAcceptConnection).actual())
                    .isEqualTo("the TLS handshake failed: protocol_version");
        }
    }

    @Test
    void hangingUpAfterSelectingNoVersionIsARefusal() {
        try (Bench bench = Bench.csms()) {
            upgraded(bench, "c1", Map.of("sec-websocket-protocol", "ocpp2.0.1"));
            bench.closes("c1", Party.CSMS);
            assertThat(failure(() -> bench.judge.beside().mustRefuseConnection(List.of("HTTP")))
                            .actual())
                    .isEqualTo("the connection was accepted");
        }
        try (Bench bench = Bench.csms()) {
            upgraded(bench, "c1", Map.of());
            assertThat(failure(() -> bench.judge.beside().mustRefuseConnection(List.of("HTTP")))
                            .actual())
                    .isEqualTo("the connection was accepted");
            bench.closes("c1", Party.CSMS);
            bench.judge.beside().mustRefuseConnection(List.of("HTTP"));
            assertThat(bench.broken()).isEmpty();
        }
    }

    private static void upgraded(Bench bench, String name, Map<String, String> response) {
        bench.timeline.record(new Event.TcpOpened(name));
        bench.timeline.record(new Event.Upgrade(name, "/", Map.of("sec-websocket-protocol", "ocpp0.1"), 101, response));
        bench.timeline.record(new Event.Opened(name));
    }

    @Test
    void besideTheWire() {
        try (Bench bench = Bench.hastyStation()) {
            bench.timeline.record(new Event.Transfer("http", "GET", "/d/fw.bin", 200, 0, 48_213));
            var failure = failure(() -> bench.judge.beside().mustDownload("fw.bin"));
            assertThat(failure.actual()).isEqualTo("file server: GET /d/fw.bin answered 200, 0 of 48213 bytes moved");
            assertThat(failure.lookAt()).containsExactly(failure.actual());
            bench.timeline.record(new Event.Transfer("http", "GET", "/d/fw.bin", 200, 48_213, 48_213));
            bench.judge.beside().mustDownload("fw.bin");
            bench.timeline.record(new Event.Transfer("http", "PUT", "/log", 201, 0, -1));
            assertThat(failure(bench.judge.beside()::mustUploadNonEmpty).expected())
                    .isEqualTo("upload of a file that is not empty, within 0.08 s");
            bench.timeline.record(new Event.Transfer("http", "PUT", "/log", 201, 5, -1));
            bench.judge.beside().mustUploadNonEmpty();
            assertThat(failure(() -> bench.judge.beside().mustQueryOcsp("01A")).actual())
                    .isEqualTo("nothing");
            bench.timeline.record(new Event.OcspQuery("2b", "revoked"));
            var other = failure(() -> bench.judge.beside().mustQueryOcsp("01A"));
            assertThat(other.expected()).isEqualTo("an OCSP query about serial number 01A, within 0.08 s");
            assertThat(other.actual()).isEqualTo("about serial number 2b");
            bench.timeline.record(new Event.OcspQuery("1a", "revoked"));
            bench.judge.beside().mustQueryOcsp("01A");
        }
    }

    private static void refused(Bench bench, String name) {
        bench.timeline.record(new Event.TcpOpened(name));
        bench.timeline.record(new Event.Upgrade(name, "/", Map.of(), 401, Map.of()));
        bench.closes(name, Party.CSMS);
    }

    private static void handshake(Bench bench, String name, String protocol, String failure) {
        bench.timeline.record(new Event.TlsHandshake(
                name,
                List.of(protocol),
                List.of("SUITE_A", "SUITE_B"),
                Optional.of(protocol),
                Optional.of("SUITE_A"),
                List.of(),
                Optional.of(failure).filter(text -> !text.isEmpty())));
    }
}
