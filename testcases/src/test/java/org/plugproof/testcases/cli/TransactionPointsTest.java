package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.run.CaseRun;
import org.plugproof.testcases.run.RunOptions;
import org.plugproof.testcases.selection.PlannedCase;

/**
 * The cases of block E at stations whose transactions begin and end each in another way, and that cannot be told otherwise: what a case
 * expects of a session follows the description. Every case that applies passes, and no fewer apply than did.
 */
class TransactionPointsTest {

    /** The cases mostly wait for what the standard prescribes, so many wait side by side. */
    private static final int WIDTH = 24;

    @ParameterizedTest
    @CsvSource({
        "station-tx-parking-bay, 25",
        "station-tx-ev-connected, 26",
        "station-tx-authorized, 30",
        "station-tx-power-path, 26",
        "station-tx-energy, 23",
        "station-tx-data-signed, 29",
        "station-tx-every-point, 25",
        "station-tx-remote, 43",
        "station-tx-start-button, 38"
    })
    void everyCaseThatAppliesPasses(String description, int atLeast) {
        SelectionOptions options = new SelectionOptions();
        options.only = List.of("TC_E_*_CS");
        Workbench bench = new Workbench(options, List.of(Suts.embedded(description)));
        List<PlannedCase> plan = bench.plan();
        int width = WIDTH;
        Summary summary = new CaseRun(
                        new RunOptions(Path.of("target", description), width), Benches.opener(), end -> {})
                .run(plan);
        assertThat(summary.outcomes())
                .filteredOn(outcome -> outcome.verdict() != Verdict.PASS)
                .allSatisfy(TransactionPointsTest::doesNotApply);
        assertThat(summary.outcomes())
                .filteredOn(outcome -> outcome.verdict() == Verdict.PASS)
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private static void doesNotApply(Outcome outcome) {
        assertThat(outcome.verdict())
                .as(outcome.caseId() + ": " + outcome.reason())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
