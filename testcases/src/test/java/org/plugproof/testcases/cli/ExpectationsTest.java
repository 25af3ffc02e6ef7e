package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.reports.verdict.Verdict;

class ExpectationsTest {

    @TempDir
    Path folder;

    @Test
    void withoutExpectationsFailuresWeighMost() {
        assertThat(code(Verdict.PASS, Verdict.NOT_APPLICABLE)).isEqualTo(ExitCode.GOOD);
        assertThat(code(Verdict.PASS, Verdict.FAIL, Verdict.ERROR)).isEqualTo(ExitCode.FAILED);
        assertThat(code(Verdict.PASS, Verdict.ERROR)).isEqualTo(ExitCode.UNSURE);
        assertThat(code(Verdict.INCONCLUSIVE)).isEqualTo(ExitCode.UNSURE);
    }

    @Test
    void aCaseThatNeverEndedIsUnsure() {
        Summary cut = new Summary(List.of(outcome("TC_A_01_CS", Verdict.PASS)), 2, Duration.ZERO);
        assertThat(Expectations.NONE.exitCode(cut)).isEqualTo(ExitCode.UNSURE);
    }

    @Test
    void whatIsExpectedIsGoodAndASurpriseIsNot() throws Exception {
        Expectations expected = read("TC_A_01_CS: fail  # known\nTC_A_02_CS 'not applicable'\n\n---\n");
        Summary asExpected =
                summary(outcome("TC_A_01_CS", Verdict.FAIL), outcome("TC_A_02_CS", Verdict.NOT_APPLICABLE));
        assertThat(expected.exitCode(asExpected)).isEqualTo(ExitCode.GOOD);
        assertThat(expected.surprises(asExpected)).isEmpty();
        Summary mended = summary(outcome("TC_A_01_CS", Verdict.PASS));
        assertThat(expected.exitCode(mended)).isEqualTo(ExitCode.FAILED);
        assertThat(expected.surprises(mended))
                .containsExactly("  TC_A_01_CS was expected to end as fail and ended as pass");
        assertThat(expected.exitCode(summary(outcome("TC_A_01_CS", Verdict.ERROR))))
                .isEqualTo(ExitCode.UNSURE);
        assertThat(expected.exitCode(summary(outcome("TC_A_03_CS", Verdict.FAIL))))
                .isEqualTo(ExitCode.FAILED);
    }

    private Expectations read(String text) throws Exception {
        return Expectations.read(Files.writeString(folder.resolve("expected.yaml"), text));
    }

    private static int code(Verdict... verdicts) {
        return Expectations.NONE.exitCode(summary(Stream.of(verdicts)
                .map(verdict -> outcome("TC_A_01_CS", verdict))
                .toArray(Outcome[]::new)));
    }

    private static Summary summary(Outcome... outcomes) {
        return new Summary(List.of(outcomes), outcomes.length, Duration.ZERO);
    }

    private static Outcome outcome(String id, Verdict verdict) {
        return new Outcome(id, "", verdict, "");
    }
}
