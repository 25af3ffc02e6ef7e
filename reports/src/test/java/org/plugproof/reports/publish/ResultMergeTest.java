package org.plugproof.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Verdict;

class ResultMergeTest {

    @TempDir
    Path dir;

    @Test
    void mergesShardsAndTakesTheLaterOfTwoResults() {
        ScenarioResult early = ended(Verdict.FAIL, SampleRun.BEGAN);
        ScenarioResult late = ended(Verdict.PASS, SampleRun.BEGAN.plusSeconds(60));
        shard("one", late, SampleRun.firmware());
        shard("two", early, SampleRun.race());

        Summary summary = ResultMerge.publish(List.of(dir.resolve("one"), dir.resolve("two")), dir.resolve("all"));

        assertThat(summary.outcomes().stream()
                        .map(one -> one.caseId() + " " + one.verdict().word()))
                .containsExactly("TC_B_12_CS pass", "TC_E_31_CS inconclusive", "TC_L_01_CS fail");
        assertThat(summary.text()).startsWith("3 cases: 1 pass, 1 fail, 1 inconclusive");
        assertThat(dir.resolve("all/report.html")).isNotEmptyFile();
    }

    @Test
    void keepsTheEvidenceItWasMadeFrom() {
        shard("one", SampleRun.handshake());
        ResultMerge.publish(List.of(dir.resolve("one")), dir.resolve("one"));
        Summary again = ResultMerge.publish(List.of(dir.resolve("one")), dir.resolve("one"));

        assertThat(again.outcomes()).extracting(Summary.Outcome::caseId).containsExactly("TC_A_07_CSMS");
    }

    @Test
    void saysWhichDirectoryHoldsNoRun() {
        assertThatThrownBy(() -> ResultMerge.publish(List.of(dir), dir.resolve("all")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(dir + " holds no results: there is no run.json in it");
    }

    private static ScenarioResult ended(Verdict verdict, Instant began) {
        ScenarioResult as = SampleRun.variables(12, verdict);
        return new ScenarioResult(
                as.caseId(),
                as.protocol(),
                as.sut(),
                as.title(),
                as.feature(),
                as.line(),
                as.description(),
                as.verdict(),
                as.reason(),
                began,
                as.duration(),
                as.judgements(),
                as.invariants(),
                as.passthrough(),
                as.steps(),
                as.entries());
    }

    private void shard(String name, ScenarioResult... scenarios) {
        Map<String, Integer> planned = new HashMap<>();
        for (ScenarioResult one : scenarios) {
            planned.put(one.caseId(), 1);
        }
        RunInfo info = new RunInfo(
                "0.1.0",
                "ocpp2.0.1",
                SampleRun.BEGAN,
                List.of(),
                new Secrets(),
                SampleRun::facts,
                planned,
                List.of(),
                Programme.NONE);
        try (RunPublisher publisher = RunPublisher.open(dir.resolve(name), info)) {
            List.of(scenarios).forEach(publisher::scenario);
        }
    }
}
