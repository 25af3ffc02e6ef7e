package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference station as a process of its own, moved through an http driver: one connection, one device, case after case, as a real
 * station on the bench. What one case leaves behind would fail the next.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StandaloneStationTest {

    private static final String CASES =
            "TC_B_01_CS,TC_B_12_CS,TC_B_20_CS,TC_C_39_CS,TC_E_01_CS,TC_E_09_CS,TC_E_43_CS,TC_F_20_CS,"
                    + "TC_K_37_CS,TC_K_40_CS,TC_N_25_CS,TC_P_01_CS";

    /** One of each kind: pending, reset on idle and at once, what outlives it, another CSMS, back from it, offline. */
    private static final String RESTARTS =
            ",TC_B_02_CS,TC_B_21_CS,TC_B_22_CS,TC_B_23_CS,TC_B_24_CS,TC_B_45_CS,TC_B_49_CS,TC_B_52_CS";

    /** The rest of the resets, reboots and reconnections, a minute and a half. */
    private static final String FURTHER_RESTARTS =
            ",TC_A_01_CS,TC_A_09_CS,TC_B_03_CS,TC_B_25_CS,TC_B_26_CS,TC_B_27_CS,TC_B_30_CS,TC_B_41_CS,TC_B_43_CS,"
                    + "TC_B_46_CS,TC_B_51_CS,TC_B_57_CS,TC_C_16_CS,TC_C_21_CS,TC_C_32_CS,TC_D_07_CS,TC_E_30_CS,"
                    + "TC_E_31_CS,TC_E_40_CS,TC_E_45_CS,TC_G_18_CS,TC_G_19_CS,TC_G_21_CS";

    /** What OCPP 2.0.1 cannot take back is said, and disturbs nobody. */
    private static final Pattern PASSED = Pattern.compile(
            "pass( \\[LEFT BEHIND IN THE SUT: could not put back network profile \\d: OCPP 2\\.0\\.1 has no request[^;]*])?");

    private static final String PASSWORD = "a-long-enough-password";

    @TempDir
    Path dir;

    private Process station;
    private HttpServer hands;

    @AfterEach
    void stop() {
        hands.stop(0);
        station.destroyForcibly();
    }

    @Test
    void oneStationPassesCaseAfterCase() throws Exception {
        int port = FreePort.find();
        station = start(port);
        hands = hands(station);
        String cases = CASES + RESTARTS + (Boolean.getBoolean("plugproof.standalone") ? FURTHER_RESTARTS : "");
        Path sut = Files.writeString(dir.resolve("sut.yaml"), description(port));

        int exit = CommandLines.execute(
                "run",
                "--sut",
                sut.toString(),
                "--only",
                cases,
                "--out",
                dir.resolve("out").toString());

        Map<String, String> verdicts = WrittenResults.in(dir.resolve("out")).verdicts();
        assertThat(verdicts.keySet()).containsExactlyInAnyOrder(cases.split(","));
        assertThat(verdicts.values()).as(verdicts.toString()).allMatch(PASSED.asMatchPredicate());
        assertThat(exit).isZero();
    }

    private Process start(int port) throws IOException {
        ProcessBuilder builder = PlugproofProcess.of("station", "--csms", "ws://127.0.0.1:" + port, "--id", "PP-1");
        builder.environment().put("PLUGPROOF_PASSWORD", PASSWORD);
        return builder.redirectErrorStream(true)
                .redirectOutput(dir.resolve("station.log").toFile())
                .start();
    }

    /** Turns {@code GET /plug/1/1} into the line {@code plug 1 1} on the station's standard input. */
    private static HttpServer hands(Process station) throws IOException {
        PrintWriter lines = new PrintWriter(station.outputWriter(), true);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> say(exchange, lines));
        server.start();
        return server;
    }

    private static void say(HttpExchange exchange, PrintWriter lines) throws IOException {
        try (exchange) {
            lines.println(exchange.getRequestURI().getPath().substring(1).replace('/', ' '));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private String description(int port) {
        return """
                name: the reference station, a process of its own
                role: station
                listen: 127.0.0.1:%d
                stationId: PP-1
                basicAuthPassword: %s
                evses:
                  - {id: 1, connectors: [{id: 1, type: cType2}]}
                  - {id: 2, connectors: [{id: 1, type: cCCS2}]}
                txTime: 1
                backOff: 1
                bootInterval: 2
                offlineThreshold: 4
                fileTransferProtocols: [HTTP, FTP]
                expect: 10
                silence: 1
                connect: 30
                withoutFeatures: [AQ-2, AS-2]
                profiles: [Core, Local Authorization List Management, Smart Charging, Advanced Device Management, Reservation]
                driver:
                  kind: http
                  base: http://127.0.0.1:%d
                  acts:
                    park: {method: GET, url: "/park/${evseId}"}
                    leave: {method: GET, url: "/leave/${evseId}"}
                    plugIn: {method: GET, url: "/plug/${evseId}/${connectorId}"}
                    unplug: {method: GET, url: "/unplug/${evseId}/${connectorId}"}
                    presentToken: {method: GET, url: "/token/${evseId}/${token.id}/${token.type}"}
                    stopFromVehicle: {method: GET, url: "/stop/${evseId}"}
                    power-cycles the station: {method: GET, url: "/power"}
                """.formatted(port, PASSWORD, hands.getAddress().getPort());
    }
}
