package org.plugproof.testcases.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.catalogue.Catalogue;
import org.plugproof.testcases.run.glue.TrialSteps;
import org.plugproof.testcases.selection.Applicability;
import org.plugproof.testcases.selection.FeatureFiles;
import org.plugproof.testcases.selection.PlannedCase;
import org.plugproof.testcases.selection.Planner;
import org.plugproof.testcases.selection.WrittenCase;
import tools.jackson.databind.json.JsonMapper;

class CaseRunTest {

    private final List<CaseEnd> seen = new CopyOnWriteArrayList<>();

    @Test
    void everyCaseEndsExactlyOnceWhateverBreaks(@TempDir Path out) throws Exception {
        Summary summary = run(out, plan(), (suts, sink, secrets) -> {
            TrialSteps.open(sink);
            return () -> {};
        });
        assertThat(verdicts(summary))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "TC_B_01_CS", Verdict.PASS,
                        "TC_B_02_CS", Verdict.ERROR,
                        "TC_B_03_CS", Verdict.ERROR,
                        "TC_B_12_CS", Verdict.FAIL));
        assertThat(reasons(summary).get("TC_B_02_CS")).contains("the harness broke", "a bolt came loose");
        assertThat(seen.stream().map(CaseEnd::caseId))
                .containsExactlyInAnyOrderElementsOf(verdicts(summary).keySet());
        String results = Files.readString(out.resolve("results.json"));
        assertThat(JsonMapper.builder().build().readTree(results).path("cases")).hasSize(4);
    }

    @Test
    void aBenchThatDoesNotOpenMakesEveryCaseAnError(@TempDir Path out) {
        Summary summary = run(out, plan(), (suts, sink, secrets) -> {
            throw new IllegalStateException("no workshop");
        });
        assertThat(verdicts(summary).values()).hasSize(4).containsOnly(Verdict.ERROR);
        assertThat(reasons(summary).get("TC_B_01_CS")).contains("no workshop");
    }

    @Test
    void aFeatureThatCannotBeReadIsNamedWithItsLine(@TempDir Path out) throws Exception {
        List<PlannedCase> plan = plan("trial/ocpp2.0.1/unreadable.feature");
        assertThatThrownBy(() -> run(out, plan, (suts, sink, secrets) -> () -> {}))
                .isInstanceOf(FeatureProblem.class)
                .hasMessageContaining("trial/ocpp2.0.1/unreadable.feature:6: this is no Gherkin:")
                .hasMessageContaining("mend the line");
        assertThat(Files.readString(out.resolve("results.json"))).contains("unreadable.feature:6");
    }

    private Summary run(Path out, List<PlannedCase> plan, BenchOpener opener) {
        RunOptions options = new RunOptions(out, 2, "org.plugproof.testcases.run.glue");
        return new CaseRun(options, opener, seen::add).run(plan);
    }

    static List<PlannedCase> plan() {
        return plan("trial/ocpp2.0.1/trial.feature");
    }

    private static List<PlannedCase> plan(String feature) {
        SutDescription sut = SutDescription.parse(
                "trial.yaml", new StringReader("role: station\nstationId: PP-1\ndriver: embedded\n"));
        return new Planner(List.of(sut), new Applicability(List.of(), (condition, on) -> Optional.empty()))
                .plan(WrittenCase.of(Catalogue.of("ocpp2.0.1"), FeatureFiles.scenarios(feature)));
    }

    private static Map<String, Verdict> verdicts(Summary summary) {
        return summary.outcomes().stream().collect(Collectors.toMap(Outcome::caseId, Outcome::verdict));
    }

    private static Map<String, String> reasons(Summary summary) {
        return summary.outcomes().stream().collect(Collectors.toMap(Outcome::caseId, Outcome::reason));
    }
}
