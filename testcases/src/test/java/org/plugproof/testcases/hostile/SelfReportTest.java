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

    @Test
    void fromHalfAReportNothingIsConcluded() throws Exception {
        Ran ran = run(connected -> {
            Kind.boot(connected);
            while (true) {
                answer(connected, connected.read());
            }
        });
        assertThat(ran.out())
                .contains(
                        "the description could not be held against the station: its FullInventory came without part 0, 1")
                .doesNotContain("contradicts");
    }

    /** Says that it reports, and sends the third part and nothing else. */
    private static void answer(Wire connected, String text) throws IOException {
        if (!text.contains("\"GetBaseReport\"")) {
            Kind.answer(connected, text, "UnknownVendorId");
            return;
        }
        String requestId = text.replaceAll(".*\"requestId\":(\\d+).*", "$1");
        connected.send("[3,\"" + text.split("\"", 3)[1] + "\",{\"status\":\"Accepted\"}]");
        connected.send("[2,\"report\",\"NotifyReport\",{\"requestId\":" + requestId
                + ",\"generatedAt\":\"2026-01-01T00:00:00Z\",\"seqNo\":2,\"tbc\":false}]");
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
