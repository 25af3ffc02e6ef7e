package org.plugproof.testcases.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plugproof.testcases.cli.FreePort;

/** What a station reports of itself is asked for before the first case, when it may report, and counts only as a whole. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class SelfReportTest {

    private static final String CASE = "TC_F_20_CS";
    private static final int STARTING_UP_MILLIS = 100;

    @TempDir
    private Path folder;

    @Test
    void aStationThatHasNotBootedYetIsAskedForNothing() throws Exception {
        Queue<String> tooEarly = new ConcurrentLinkedQueue<>();
        Ran ran = run(connected -> {
            connected.upgrade("/" + Kind.IDENTITY, Kind.IDENTITY, Kind.PASSWORD);
            connected.readWithin(STARTING_UP_MILLIS).ifPresent(tooEarly::add);
            Kind.sendBoot(connected);
            Kind.serve(connected);
        });
        assertThat(ran.verdict(CASE)).as(ran.out()).isEqualTo("pass");
        assertThat(tooEarly).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "999999999"})
    void fromHalfAReportNothingIsConcluded(String seqNo) throws Exception {
        Ran ran = run(reporting(seqNo));
        assertThat(ran.out())
                .contains(
                        "the description could not be held against the station: its FullInventory came without part 0, 1")
                .doesNotContain("contradicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "99999999999999"})
    void aPartThatHasNoNumberEndsNoRun(String seqNo) throws Exception {
        assertThat(run(reporting(seqNo)).verdict(CASE)).isNotEmpty();
    }

    private static Guest reporting(String seqNo) {
        return connected -> {
            Kind.boot(connected);
            while (true) {
                answer(connected, connected.read(), seqNo);
            }
        };
    }

    /** Says that it reports, and sends this part as the last and no other. */
    private static void answer(Wire connected, String text, String seqNo) throws IOException {
        if (!text.contains("\"GetBaseReport\"")) {
            Kind.answer(connected, text, "UnknownVendorId");
            return;
        }
        String requestId = text.replaceAll(".*\"requestId\":(\\d+).*", "$1");
        connected.send("[3,\"" + text.split("\"", 3)[1] + "\",{\"status\":\"Accepted\"}]");
        connected.send("[2,\"report\",\"NotifyReport\",{\"requestId\":" + requestId
                + ",\"generatedAt\":\"2026-01-01T00:00:00Z\",\"seqNo\":" + seqNo + ",\"tbc\":false}]");
    }

    private Ran run(Guest guest) throws Exception {
        int port = FreePort.find();
        Path sut = Descriptions.station(folder, port);
        Files.writeString(sut, Files.readString(sut).replace("silence: 500 ms", "silence: 1 second"));
        LoopbackStation station = LoopbackStation.start(port, guest);
        try (station) {
            return Ran.run(folder.resolve("out"), "--sut", sut.toString(), "--only", CASE);
        }
    }
}
