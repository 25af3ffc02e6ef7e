package org.plugproof.testcases.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tool beside the reference data lists the cases whose scenario does not name a message or field that their record judges;
 * {@code docs/audit.md} says of each where it is judged. A case that only one of them has is either not explained or explained no more.
 */
class AuditTest {

    private static final Path PAGE = Path.of("../docs/audit.md");
    private static final Pattern LISTED = Pattern.compile("(?m)^(TC_[A-Z]_\\d+_CSM?S?): ");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| ((?:TC_[A-Z]_\\d+_CSM?S?(?:, )?)+) \\|");
    private static final int SECONDS = 60;

    @Test
    void thePageExplainsWhatTheAuditLists(@TempDir Path folder) throws Exception {
        Optional<Path> tool = Part6Data.folderBeside(Path.of("..")).map(part6 -> part6.resolveSibling("tools/part6"));
        Assumptions.assumeTrue(
                tool.filter(Files::isRegularFile).isPresent(), "the audit tool does not lie beside the project");
        Assumptions.assumeTrue(hasPython(folder), "there is no python3 here");
        String audit = output(folder, "python3", tool.get().toString(), "audit", "../features");
        assertThat(audit).contains("transcribed cases");
        assertThat(explained()).containsExactlyElementsOf(ids(LISTED, audit));
    }

    private static Set<String> explained() throws IOException {
        Set<String> ids = new TreeSet<>();
        ids(EXPLAINED, Files.readString(PAGE)).forEach(row -> ids.addAll(List.of(row.split(", "))));
        return ids;
    }

    private static Set<String> ids(Pattern pattern, String text) {
        return new TreeSet<>(pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList());
    }

    private static boolean hasPython(Path folder) throws Exception {
        try {
            return output(folder, "python3", "--version").startsWith("Python 3");
        } catch (IOException notThere) {
            return false;
        }
    }

    /** What the command said; it must end well and in time. */
    private static String output(Path folder, String... command) throws Exception {
        Path file = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(file.toFile())
                .start();
        try {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                    .as("%s ended", command[0])
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(file);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
