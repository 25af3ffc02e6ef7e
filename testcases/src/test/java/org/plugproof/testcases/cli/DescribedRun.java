package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.description.SutDescription.Role;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.run.CaseRun;
import org.plugproof.testcases.run.RunOptions;
import org.plugproof.testcases.selection.PlannedCase;

/** A run of station cases at a reference station that is built as described. */
final class DescribedRun {

    /** The cases mostly wait for what the standard prescribes, so many wait side by side. */
    private static final int WIDTH = Integer.getInteger("plugproof.parallel", 24);

    private DescribedRun() {}

    static List<PlannedCase> plan(SutDescription sut, String... ids) {
        SelectionOptions options = new SelectionOptions();
        options.role = Role.STATION;
        options.only = List.of(ids);
        return new Workbench(options, List.of(sut)).plan();
    }

    /** @param name of the folder of the results in {@code target/descriptions} */
    static Summary of(String name, List<PlannedCase> plan) throws Exception {
        return new CaseRun(new RunOptions(folder(name), WIDTH), Benches.opener(), end -> {}).run(plan);
    }

    /** What applies passes. */
    static void assertRight(String name, List<PlannedCase> plan, Summary summary) {
        assertThat(summary.outcomes()).hasSameSizeAs(plan);
        assertThat(summary.outcomes().stream().filter(DescribedRun::isWrong).map(DescribedRun::line))
                .as("see testcases/" + folder(name) + "/report.html")
                .isEmpty();
    }

    private static Path folder(String name) {
        return Path.of("target/descriptions", name);
    }

    private static boolean isWrong(Outcome outcome) {
        return outcome.verdict() != Verdict.PASS && outcome.verdict() != Verdict.NOT_APPLICABLE;
    }

    private static String line(Outcome outcome) {
        return outcome.caseId() + " " + outcome.verdict().word() + ": " + outcome.reason();
    }
}
