package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.description.SutDescription.Role;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.run.CaseRun;
import org.plugproof.testcases.run.RunOptions;
import org.plugproof.testcases.selection.PlannedCase;

/**
 * The station cases at stations that are built otherwise, in each the cases that it is there for ({@link Concern}): what applies passes.
 * {@code -Dplugproof.descriptions=all}, or the names of some, runs every case that applies; {@code -Dplugproof.only=TC_B_*_CS} only some
 * of them; {@code -Dplugproof.applicability=write} notes the verdicts in {@code docs/applicability.md}.
 */
class DescriptionsTest {

    /** The cases mostly wait for what the standard prescribes, so many wait side by side. */
    private static final int WIDTH = Integer.getInteger("plugproof.parallel", 24);

    private static final String ASKED = System.getProperty("plugproof.descriptions", "");

    @TestFactory
    Stream<DynamicTest> everyCaseThatAppliesPasses() {
        return descriptions().stream().map(name -> DynamicTest.dynamicTest(name, () -> run(name)));
    }

    private static List<String> descriptions() {
        return switch (ASKED) {
            case "" -> FurtherSuts.names();
            case "all" -> FurtherSuts.stations();
            default -> Arrays.asList(ASKED.split(","));
        };
    }

    private static void run(String name) throws Exception {
        List<PlannedCase> plan = ASKED.isEmpty() ? concerned(name) : plan(Suts.embedded(name));
        assertThat(plan).anyMatch(PlannedCase::applies);
        Summary summary = new CaseRun(
                        new RunOptions(Path.of("target/descriptions", name), WIDTH), Benches.opener(), end -> {})
                .run(plan);
        if (ApplicabilityPage.WRITING) {
            new ApplicabilityText(ApplicabilityPage.read().with(name, summary.outcomes())).write();
        }
        assertThat(summary.outcomes()).hasSameSizeAs(plan);
        assertThat(summary.outcomes().stream().filter(DescriptionsTest::isWrong).map(DescriptionsTest::line))
                .as("see testcases/target/descriptions/" + name + "/report.html")
                .isEmpty();
    }

    private static boolean isWrong(Outcome outcome) {
        return outcome.verdict() != Verdict.PASS && outcome.verdict() != Verdict.NOT_APPLICABLE;
    }

    private static String line(Outcome outcome) {
        return outcome.caseId() + " " + outcome.verdict().word() + ": " + outcome.reason();
    }

    private static List<PlannedCase> concerned(String name) {
        SutDescription usual = Suts.embedded(Suts.STATION);
        SutDescription sut = Suts.embedded(name);
        Map<String, PlannedCase> usually =
                plan(usual).stream().collect(Collectors.toMap(PlannedCase::id, Function.identity()));
        Concern concern = new Concern(name, usual, sut);
        return plan(sut).stream()
                .filter(one -> concern.about(one, usually.get(one.id())))
                .toList();
    }

    private static List<PlannedCase> plan(SutDescription sut) {
        SelectionOptions options = new SelectionOptions();
        options.role = Role.STATION;
        options.only = List.of(System.getProperty("plugproof.only", "*").split(","));
        return new Workbench(options, List.of(sut)).plan();
    }
}
