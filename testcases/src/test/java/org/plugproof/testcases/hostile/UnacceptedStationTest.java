package org.plugproof.testcases.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.testcases.cli.FreePort;

/**
 * A case about a boot that is Pending or Rejected and ends too soon leaves a station behind that may do next to nothing. The cases after it
 * find it accepted, or it is said that it is not.
 */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class UnacceptedStationTest {

    private static final String AFTER = "TC_F_20_CS";

    @TempDir
    private Path folder;

    private final AtomicReference<Wire> wire = new AtomicReference<>();
    private int bootInterval = 1;
    private volatile boolean bootsWhenAsked;
    private Duration sitsOnQuestion = Duration.ZERO;

    @Test
    void aPendingOneIsAskedToBootOnceMore() throws Exception {
        Ran ran = run("TC_B_02_CS", true);
        assertThat(ran.verdict("TC_B_02_CS")).as(ran.out()).isEqualTo("fail");
        assertThat(ran.reason("TC_B_02_CS")).contains("UnknownVariable").doesNotContain("LEFT BEHIND");
        assertThat(ran.verdict(AFTER)).as(ran.out()).isEqualTo("pass");
    }

    @Test
    void ofARejectedOneThatAsksNoMoreItIsSaid() throws Exception {
        Ran ran = run("TC_B_03_CS", false);
        assertThat(ran.verdict("TC_B_03_CS")).as(ran.out()).isEqualTo("fail");
        assertThat(ran.reason("TC_B_03_CS"))
                .contains(
                        "LEFT BEHIND IN THE SUT: not the station's boot accepted: its boot was last answered Rejected,"
                                + " and it sent no BootNotificationRequest within 3 s since");
    }

    @Test
    void oneThatIsAcceptedBeforeItWasAskedIsNotBlamed() throws Exception {
        bootsWhenAsked = true;
        Ran ran = run("TC_B_30_CS", false);
        assertThat(ran.verdict("TC_B_30_CS")).as(ran.out()).isEqualTo("inconclusive");
        assertThat(ran.reason("TC_B_30_CS"))
                .contains(
                        "asked too late", "before it answered GetBaseReportRequest", "describe a longer bootInterval");
    }

    @Test
    void oneThatBootsBeforeItMayIs() throws Exception {
        bootsWhenAsked = true;
        bootInterval = 10;
        Ran ran = run("TC_B_30_CS", false);
        assertThat(ran.verdict("TC_B_30_CS")).as(ran.out()).isEqualTo("fail");
        assertThat(ran.reason("TC_B_30_CS")).contains("expected CALLERROR SecurityError to GetBaseReport");
    }

    @Test
    void oneThatKeepsAQuestionUntilItIsAcceptedIs() throws Exception {
        bootsWhenAsked = true;
        bootInterval = 2;
        sitsOnQuestion = Duration.ofMillis(1500);
        Ran ran = run("TC_B_30_CS", false);
        assertThat(ran.verdict("TC_B_30_CS")).as(ran.out()).isEqualTo("fail");
        assertThat(ran.reason("TC_B_30_CS")).contains("expected CALLERROR SecurityError to GetBaseReport");
    }

    private Ran run(String first, boolean withNext) throws Exception {
        int port = FreePort.find();
        HttpServer hands = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hands.createContext("/", exchange -> {
            try (exchange) {
                Kind.sendBoot(wire.get());
                exchange.sendResponseHeaders(204, -1);
            }
        });
        hands.start();
        LoopbackStation station = LoopbackStation.start(port, this::serve);
        try {
            Path sut = Descriptions.station(folder, port);
            Files.writeString(
                    sut,
                    Files.readString(sut) + "bootInterval: " + bootInterval
                            + "\nheartbeatInterval: 3\ndriver:\n  kind: http\n"
                            + "  base: http://127.0.0.1:" + hands.getAddress().getPort()
                            + "\n  acts:\n    \"power-cycles the station\": {url: /}\n");
            return Ran.run(
                    folder.resolve("out"), "--sut", sut.toString(), "--only", first + (withNext ? "," + AFTER : ""));
        } finally {
            station.close();
            hands.stop(0);
        }
    }

    private static void bootAgain(Wire connected) {
        try {
            Kind.sendBoot(connected);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Answers as a station that was not accepted may: nothing but what a pending one is asked. */
    private void serve(Wire connected) throws IOException {
        wire.set(Kind.boot(connected));
        boolean accepted = false;
        String open = "";
        while (true) {
            String text = connected.read();
            if (text.startsWith("[3,\"boot")) {
                accepted = text.contains("\"status\":\"Accepted\"");
                if (accepted && !open.isEmpty()) {
                    Kind.answer(connected, open, "UnknownVendorId");
                    open = "";
                }
            } else if (!accepted && bootsWhenAsked && text.contains("\"GetBaseReport\"")) {
                open = text;
                CompletableFuture.delayedExecutor(sitsOnQuestion.toMillis(), TimeUnit.MILLISECONDS)
                        .execute(() -> bootAgain(connected));
            } else if (accepted || text.contains("Variables\"") || text.contains("\"BootNotification\"")) {
                Kind.answer(connected, text, "UnknownVendorId");
            } else {
                connected.send("[4,\"" + text.split("\"", 3)[1] + "\",\"SecurityError\",\"not accepted\",{}]");
            }
        }
    }
}
