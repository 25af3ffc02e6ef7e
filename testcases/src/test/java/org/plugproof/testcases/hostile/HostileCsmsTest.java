package org.plugproof.testcases.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

/** A CSMS that misbehaves in the first case of a run: the right verdict there with the reason, and the second case is not touched by it. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileCsmsTest {

    private static final String FIRST = "TC_K_50_CSMS";
    private static final String SECOND = "TC_P_02_CSMS";

    @TempDir
    private Path folder;

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments("a frame of 64 MiB", "sound-frame: ", (Guest) w -> Hostility.giantFrame(w.acceptUpgrade())),
                arguments("100,000 frames", "cut by the harness because of a flood of frames", (Guest)
                        w -> Hostility.flood(w.acceptUpgrade())),
                arguments("invalid UTF-8", "UTF-8", (Guest) w -> Hostility.invalidUtf8(w.acceptUpgrade())),
                arguments("garbage", "sound-frame: the frame is no JSON array", (Guest)
                        w -> Hostility.garbage(w.acceptUpgrade())),
                arguments(
                        "a CALLERROR with a null id",
                        "$[1]: the message id of a CALLERROR is no string; besides: BootNotificationRequest was not answered",
                        (Guest) w -> Hostility.callErrorWithoutId(w.acceptUpgrade())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void fails(String what, String reason, Guest guest) throws Exception {
        Ran ran = run(guest, Kind::csms);
        assertThat(ran.reason(FIRST)).contains("invariant sound-frame", reason);
        assertThat(ran.verdict(FIRST)).isEqualTo("fail");
        assertThat(ran.verdict(SECOND)).as(ran.out()).isEqualTo("pass");
        assertThat(ran.exit()).isEqualTo(1);
    }

    static Stream<Arguments> inconclusives() {
        return Stream.of(
                arguments(
                        "silence after TCP", "TCP was accepted, then no answer within 2000 ms", (Guest) Wire::awaitEnd),
                arguments("silence after the upgrade", "BootNotificationRequest was not answered within 2 s", (Guest)
                        w -> w.acceptUpgrade().awaitEnd()),
                arguments("a hang-up after TCP", "accepts connections, but: ", (Guest) w -> {}),
                arguments("a hang-up after the upgrade", "BootNotificationRequest was not answered: the ", (Guest)
                        Wire::acceptUpgrade),
                arguments("no HTTP", "is it a WebSocket server that listens there?", (Guest) w -> {
                    w.write("SSH-2.0-OpenSSH_9.2\r\n");
                    w.awaitEnd();
                }),
                arguments("401", "answers HTTP 401 to PP-1; look at basicAuthPassword", (Guest)
                        w -> w.refuseUpgrade(401)),
                arguments("404", "answers HTTP 404 to PP-1; look at url and identities", (Guest)
                        w -> w.refuseUpgrade(404)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inconclusives")
    void isInconclusive(String what, String reason, Guest guest) throws Exception {
        Ran ran = run(guest, Kind::csms);
        assertThat(ran.reason(FIRST)).contains(reason);
        assertThat(ran.verdict(FIRST)).isEqualTo("inconclusive");
        assertThat(ran.verdict(SECOND)).as(ran.out()).isEqualTo("pass");
        assertThat(ran.exit()).isEqualTo(3);
    }

    @Test
    void nobodyListens() throws Exception {
        Ran ran = run(FreePort.find());
        assertThat(ran.reason(FIRST)).contains("Connection refused; look at url: is the CSMS up");
        assertThat(ran.verdict(FIRST)).isEqualTo("inconclusive");
        assertThat(ran.verdict(SECOND)).isEqualTo("inconclusive");
        assertThat(ran.exit()).isEqualTo(3);
    }

    @Test
    void aCaseAboutTheFirstBootBlamesWhoHungUp() throws Exception {
        Guest giant = wire -> Hostility.giantFrame(wire.acceptUpgrade());
        try (LoopbackCsms csms = LoopbackCsms.start(giant)) {
            Path sut = Descriptions.csms(folder, csms.port());
            Ran ran = Ran.run(folder.resolve("out"), "--sut", sut.toString(), "--only", "TC_B_01_CSMS");
            assertThat(ran.verdict("TC_B_01_CSMS")).as(ran.out()).isEqualTo("fail");
            assertThat(ran.out()).contains("a message larger than 8388608 bytes");
        }
    }

    @Test
    void aHangUpInTheMiddleOfACaseIsAFailure() throws Exception {
        Guest hangsUp = wire -> {
            wire.acceptUpgrade();
            for (String call = wire.read(); !call.contains("DataTransfer"); call = wire.read()) {
                Kind.answer(wire, call, "");
            }
        };
        Ran ran = run(Kind::csms, hangsUp);
        assertThat(ran.verdict(FIRST)).isEqualTo("pass");
        assertThat(ran.verdict(SECOND)).isEqualTo("fail");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void aCallErrorWithoutIdAnswersNothing() throws Exception {
        Guest nullId = wire -> {
            wire.acceptUpgrade();
            while (true) {
                String call = wire.read();
                if (call.contains("DataTransfer")) {
                    wire.send("[4,null,\"InternalError\",\"\",{}]");
                } else {
                    Kind.answer(wire, call, "");
                }
            }
        };
        Ran ran = run(Kind::csms, nullId);
        assertThat(ran.verdict(SECOND)).isEqualTo("fail");
        assertThat(ran.reason(SECOND)).contains("UnknownVendorId", "2 s");
        assertThat(java.nio.file.Files.readString(ran.results().resolve("results.json")))
                .contains("$[1]: the message id of a CALLERROR is no string");
    }

    private Ran run(Guest... guests) throws Exception {
        try (LoopbackCsms csms = LoopbackCsms.start(guests)) {
            return run(csms.port());
        }
    }

    private Ran run(int port) throws Exception {
        Path sut = Descriptions.csms(folder, port);
        return Ran.run(folder.resolve("out"), "--sut", sut.toString(), "--only", FIRST + "," + SECOND);
    }
}
