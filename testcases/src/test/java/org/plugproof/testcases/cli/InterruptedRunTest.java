package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is stopped from outside, as a process of its own. One of its cases ends at once, the other takes many seconds. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class InterruptedRunTest {

    private static final String QUICK = "TC_B_12_CSMS";
    private static final String SLOW = "TC_A_05_CS";

    @TempDir
    Path out;

    @Test
    void aTerminatedRunLeavesAReport() throws Exception {
        stopAfterFirstCase(Process::destroy);
        assertThat(WrittenResults.in(out).cases())
                .anyMatch(one -> one.path("id").asString().equals(QUICK));
        assertThat(Files.readString(out.resolve("report.html"))).contains(QUICK);
    }

    @Test
    void aKilledRunLeavesResults() throws Exception {
        stopAfterFirstCase(Process::destroyForcibly);
        assertThat(WrittenResults.in(out).cases())
                .anyMatch(one -> one.path("id").asString().equals(QUICK));
    }

    private void stopAfterFirstCase(Consumer<Process> stop) throws IOException, InterruptedException {
        Process process = PlugproofProcess.of("run", "--only", QUICK + "," + SLOW, "--out", out.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.lines().anyMatch(line -> line.contains(QUICK))).isTrue();
            stop.accept(process);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
