package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.run.CaseRun;
import org.plugproof.testcases.run.RunOptions;
import org.plugproof.testcases.selection.PlannedCase;

/**
 * All cases against the reference SUTs, as {@code plugproof run} runs them; those that apply to none of the built-in descriptions under a
 * further one. Anything but a pass is a failure of the build.
 */
class EmbeddedCasesTest {

    private static final Path RESULTS = Path.of("target/embedded-results");
    private static final int CASES = 56;

    @TestFactory
    Stream<DynamicTest> everyCasePasses() {
        Workbench bench = new Workbench(new SelectionOptions(), FurtherSuts.behindTheBuiltIn());
        List<PlannedCase> plan = bench.plan();
        assertThat(plan).hasSizeGreaterThanOrEqualTo(CASES);
        int width = Parallelism.of(null, bench.suts());
        Summary summary = new CaseRun(new RunOptions(RESULTS, width), Benches.opener(), end -> {}).run(plan);
        Map<String, Outcome> outcomes =
                summary.outcomes().stream().collect(Collectors.toMap(Outcome::caseId, Function.identity()));
        return plan.stream()
                .map(one -> DynamicTest.dynamicTest(one.id(), () -> assertPassed(one.id(), outcomes.get(one.id()))));
    }

    private static void assertPassed(String id, Outcome outcome) {
        assertThat(outcome).as("result of " + id).isNotNull();
        assertThat(outcome.verdict())
                .as(id + ": " + outcome.reason() + "; see testcases/target/embedded-results/report.html")
                .isEqualTo(Verdict.PASS);
    }
}
