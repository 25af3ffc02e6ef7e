package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.publish.Summary;
import org.plugproof.testcases.selection.PlannedCase;

/**
 * The station cases at stations that are built otherwise, in each the cases that it is there for ({@link Concern}): what applies passes.
 * {@code -Dplugproof.descriptions=all}, or the names of some, runs every case that applies; {@code -Dplugproof.only=TC_B_*_CS} only some
 * of them; {@code -Dplugproof.applicability=write} notes the verdicts in {@code docs/applicability.md}.
 */
class DescriptionsTest {

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
        Summary summary = DescribedRun.of(name, plan);
        if (ApplicabilityPage.WRITING) {
            new ApplicabilityText(ApplicabilityPage.read().with(name, summary.outcomes())).write();
        }
        DescribedRun.assertRight(name, plan, summary);
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
        return DescribedRun.plan(sut, System.getProperty("plugproof.only", "*").split(","));
    }
}
