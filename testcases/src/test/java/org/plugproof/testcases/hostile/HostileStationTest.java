package org.plugproof.testcases.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plugproof.testcases.cli.FreePort;

/** A station that misbehaves on its first connection and comes back better: verdicts with their reasons, case by case. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileStationTest {

    private static final String FIRST = "TC_F_20_CS";
    private static final String SECOND = "TC_P_01_CS";

    @TempDir
    private Path folder;

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments("a frame of 64 MiB", "sound-frame", (Guest) w -> Hostility.giantFrame(Kind.boot(w))),
                arguments("100,000 frames", "sound-frame", (Guest) w -> Hostility.flood(Kind.boot(w))),
                arguments("invalid UTF-8", "UTF-8", (Guest) w -> Hostility.invalidUtf8(Kind.boot(w))),
                arguments("garbage", "sound-frame: the frame is no JSON array", (Guest)
                        w -> Hostility.garbage(Kind.boot(w))),
                arguments("a CALLERROR with a null id", "$[1]: the message id of a CALLERROR is no string", (Guest)
                        w -> Hostility.callErrorWithoutId(Kind.boot(w))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void fails(String what, String reason, Guest guest) throws Exception {
        Ran ran = run(guest, Kind::station);
        assertThat(ran.reason(FIRST)).contains(reason);
        assertThat(ran.verdict(FIRST)).isEqualTo("fail");
        assertThat(ran.verdict(SECOND)).as(ran.out()).isEqualTo("pass");
        assertThat(ran.exit()).isEqualTo(1);
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                arguments(
                        "silence after TCP",
                        "somebody is connected by TCP and sends no upgrade request; look into the station's log",
                        (Guest) Wire::awaitEnd),
                arguments(
                        "another identity",
                        "answered 404: no station is named PP-2 here, only PP-1; make stationId",
                        (Guest) w -> w.upgrade("/PP-2", "PP-2", Kind.PASSWORD)),
                arguments(
                        "another password",
                        "answered 401: user or password of PP-1 is missing or wrong; make basicAuthPassword",
                        (Guest) w -> w.upgrade("/PP-1", "PP-1", "not the one")),
                arguments("no HTTP", "somebody", (Guest) w -> {
                    w.write("\u0016\u0003\u0001hello hello hello\r\n\r\n");
                    w.awaitEnd();
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void isInconclusive(String what, String reason, Guest guest) throws Exception {
        Ran ran = run(FIRST, guest);
        assertThat(ran.reason(FIRST)).contains("no station is connected to ws://127.0.0.1:", " within 2 s: ", reason);
        assertThat(ran.verdict(FIRST)).isEqualTo("inconclusive");
        assertThat(ran.exit()).isEqualTo(3);
    }

    @Test
    void nobodyConnects() throws Exception {
        Ran ran = run(FIRST, FreePort.find());
        assertThat(ran.reason(FIRST)).contains("nobody tried; point the station there");
        assertThat(ran.verdict(FIRST)).isEqualTo("inconclusive");
        assertThat(ran.exit()).isEqualTo(3);
    }

    /** What is triggered comes behind the trigger (F06.FR.04). */
    @Test
    void aHeartbeatFromBeforeTheQuestionIsNoneThatWasAskedFor() throws Exception {
        Ran ran = run(FIRST, connected -> {
            Kind.boot(connected);
            while (true) {
                String text = connected.read();
                if (text.contains("\"TriggerMessage\"")) {
                    connected.send("[3,\"" + text.split("\"", 3)[1] + "\",{\"status\":\"Accepted\"}]");
                } else if (text.startsWith("[2")) {
                    connected.send("[2,\"beat-" + System.nanoTime() + "\",\"Heartbeat\",{}]");
                    Kind.answer(connected, text, "UnknownVendorId");
                }
            }
        });
        assertThat(ran.verdict(FIRST)).as(ran.out()).isEqualTo("fail");
        assertThat(ran.reason(FIRST)).contains("within 2 s, actual nothing");
    }

    @Test
    void silenceAfterTheUpgradeIsInconclusive() throws Exception {
        Ran ran = run(FIRST, w -> Kind.boot(w).awaitEnd());
        assertThat(ran.verdict(FIRST)).as(ran.out()).isEqualTo("inconclusive");
        assertThat(ran.reason(FIRST)).contains("GetVariablesRequest was not answered within 2 s");
    }

    @Test
    void aHangUpAfterTheUpgradeIsNamed() throws Exception {
        Ran ran = run(FIRST, Kind::boot);
        assertThat(ran.reason(FIRST)).contains("somebody was there, and the connection ended with code 1006");
        assertThat(ran.verdict(FIRST)).as(ran.out()).isEqualTo("inconclusive");
        assertThat(ran.exit()).isEqualTo(3);
    }

    @Test
    void thePortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran = run(FIRST, taken.getLocalPort());
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err())
                    .contains("plugproof: cannot listen on 127.0.0.1:" + taken.getLocalPort()
                            + ": the address is in use; stop the program that has it or configure another port");
        }
    }

    @Test
    void anAddressOfAnotherMachine() throws Exception {
        Path sut = Descriptions.file(folder, "far.yaml", "role: station\nlisten: 192.0.2.1:9310\nstationId: PP-1\n");
        Ran ran = Ran.run(folder.resolve("out"), "--sut", sut.toString(), "--only", FIRST);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("192.0.2.1:9310: no interface of this machine has this address");
    }

    private Ran run(Guest... guests) throws Exception {
        return run(FIRST + "," + SECOND, guests);
    }

    private Ran run(String cases, Guest... guests) throws Exception {
        int port = FreePort.find();
        LoopbackStation station = LoopbackStation.start(port, guests);
        try {
            return run(cases, port);
        } finally {
            station.close();
        }
    }

    private Ran run(String cases, int port) throws IOException {
        Path sut = Descriptions.station(folder, port);
        return Ran.run(folder.resolve("out"), "--sut", sut.toString(), "--only", cases);
    }
}
