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
 * The cases of block E, and those of block F that have a session, at stations whose transactions begin and end each in another way, and
 * that cannot be told otherwise: what a case expects of a session follows the description. Every case that applies passes, and no fewer
 * apply than did.
 */
class TransactionPointsTest {

    private static final List<String> SESSIONS =
            List.of("TC_E_*_CS", "TC_F_0*_CS", "TC_F_13_CS", "TC_F_14_CS", "TC_F_24_CS");

    /** The cases mostly wait for what the standard prescribes, so many wait side by side. */
    private static final int WIDTH = 24;

    @ParameterizedTest
    @CsvSource({
        "station-tx-parking-bay, 34",
        "station-tx-ev-connected, 38",
        "station-tx-authorized, 39",
        "station-tx-power-path, 35",
        "station-tx-energy, 35",
        "station-tx-data-signed, 38",
        "station-tx-every-point, 34",
        "station-tx-remote, 54",
        "station-tx-start-button, 46"
    })
    void everyCaseThatAppliesPasses(String description, int atLeast) {
        SelectionOptions options = new SelectionOptions();
        options.only = SESSIONS;
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
