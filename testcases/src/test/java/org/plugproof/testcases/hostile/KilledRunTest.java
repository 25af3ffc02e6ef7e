package org.plugproof.testcases.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plugproof.testcases.cli.PlugproofProcess;

/** The program as a process of its own: killed while a case hangs, and with a secret in its environment. */
@Timeout(value = 40, threadMode = ThreadMode.SEPARATE_THREAD)
class KilledRunTest {

    private static final String FIRST = "TC_B_01_CSMS";
    private static final String SECOND = "TC_P_02_CSMS";
    private static final String SECRET = "correct horse 7!battery";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT", "KILL"})
    void whatHadEndedIsKept(String signal) throws Exception {
        org.junit.jupiter.api.Assumptions.assumeFalse(
                signal.equals("INT") && ignoresInterrupts(),
                "skipped: whoever started this build ignores SIGINT, and its children inherit that");
        try (LoopbackCsms csms = LoopbackCsms.start(Kind::csms, Wire::awaitEnd)) {
            Path sut = Descriptions.csms(folder, csms.port());
            Files.writeString(sut, Files.readString(sut).replace("connect: 2 seconds", "connect: 60 seconds"));
            Path out = folder.resolve("out");
            Process run =
                    plugproof("run", "--sut", sut.toString(), "--only", FIRST + "," + SECOND, "--out", out.toString());
            awaitLine(run, FIRST);
            assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).isNotZero();
            Ran kept = new Ran(run.exitValue(), "", "", out);
            assertThat(kept.verdict(FIRST)).isEqualTo("pass");
            assertThat(kept.ids()).containsExactly(FIRST);
            Path again = folder.resolve("again");
            Ran report = Ran.command("report", "--out", again.toString(), out.toString());
            assertThat(report.err()).isEmpty();
            assertThat(again.resolve("report.html")).isNotEmptyFile();
            assertThat(new Ran(0, "", "", again).verdict(FIRST)).isEqualTo("pass");
        }
    }

    @Test
    void aSecretFromTheEnvironmentAppearsNowhere() throws Exception {
        try (LoopbackCsms csms = LoopbackCsms.start(Kind::csms)) {
            Path sut = Descriptions.csms(folder, csms.port());
            Files.writeString(sut, Files.readString(sut).replace(Kind.PASSWORD, "${env:PLUGPROOF_TEST_SECRET}"));
            Path out = folder.resolve("out");
            Process run = plugproof(
                    "run",
                    "--verbose",
                    "--sut",
                    sut.toString(),
                    "--only",
                    FIRST + "," + SECOND,
                    "--out",
                    out.toString());
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor()).as(said).isZero();
            assertHidden("the terminal", said);
            try (Stream<Path> files = Files.walk(out)) {
                List<Path> all = files.filter(Files::isRegularFile).toList();
                assertThat(all).hasSizeGreaterThan(4);
                for (Path file : all) {
                    assertHidden(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private static void assertHidden(String where, String text) {
        assertThat(text.contains(SECRET)).as("the secret in " + where).isFalse();
        assertThat(text.contains(base64(SECRET)))
                .as("the secret as Base64 in " + where)
                .isFalse();
        assertThat(text.contains(base64(Kind.IDENTITY + ":" + SECRET)))
                .as("the credentials in " + where)
                .isFalse();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Process plugproof(String... arguments) throws IOException {
        ProcessBuilder builder = PlugproofProcess.of(arguments).redirectErrorStream(true);
        builder.environment().put("PLUGPROOF_TEST_SECRET", SECRET);
        return builder.start();
    }

    private static void awaitLine(Process run, String word) throws IOException {
        BufferedReader lines = run.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains(word)) {
                return;
            }
        }
        throw new AssertionError("ended before " + word + ":\n" + said);
    }

    /** Bit 2 of SigIgn: shells start background jobs so. */
    private static boolean ignoresInterrupts() throws java.io.IOException {
        java.nio.file.Path status = java.nio.file.Path.of("/proc/self/status");
        return java.nio.file.Files.exists(status)
                && java.nio.file.Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
