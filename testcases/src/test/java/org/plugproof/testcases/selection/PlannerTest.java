package org.plugproof.testcases.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.testcases.catalogue.Catalogue;

class PlannerTest {

    private static final String OUTLINE = """
            @station
            Feature: Trial
              Scenario Outline: TC_E_31_CS It is stopped <how>
                Given this applies only if "stopped <how>"

                Examples:
                  | how      |
                  | locally  |
                  | remotely |
            """;

    @Test
    void eachRowRunsUnderTheFirstDescriptionThatItAppliesTo() {
        PlannedCase planned = plan(OUTLINE, sut("first", "stopMode: locally"), sut("second", "stopMode: remotely"));
        assertThat(planned.scenarios().stream().map(one -> one.sut().name())).containsExactly("first", "second");
        assertThat(planned.scenarios().stream().map(one -> one.scenario().line()))
                .containsExactly(8, 9);
        assertThat(planned.written().toFacts().title()).isEqualTo("It is stopped …");
    }

    @Test
    void aRowThatAppliesNowhereIsLeftOutAndACaseWithoutRowsIsExcluded() {
        assertThat(plan(OUTLINE, sut("only", "stopMode: remotely")).scenarios()).hasSize(1);
        PlannedCase none = plan(OUTLINE.replace("  | remotely |\n", ""), sut("only", "stopMode: remotely"));
        assertThat(none.applies()).isFalse();
        assertThat(none.excluded()).isEqualTo("applies only if stopped locally, which only is not");
    }

    @Test
    void aConditionOfPart5Excludes() {
        String feature = "Feature: Trial\n  Scenario: TC_C_02_CS It has no cable lock\n    Given nothing\n";
        assertThat(plan(feature, sut("without", "withoutFeatures: [AQ-2]")).applies())
                .isTrue();
        assertThat(plan(feature, sut("with", "features: [C-30, AQ-2]")).excluded())
                .contains("Part 5 asks for (C-30 or C-31 or C-32) and not AQ-2 (Core)");
        assertThat(plan(feature, sut("with", "profiles: [Reservation]")).excluded())
                .isEqualTo("profiles of with has none of [Core]");
    }

    @Test
    void aSutOfTheOtherRoleRunsNothing() {
        SutDescription csms = SutDescription.parse("other", new StringReader("role: csms\nurl: ws://localhost:1/\n"));
        assertThat(plan(OUTLINE, csms).excluded()).isEqualTo("no SUT of this role and protocol is described");
    }

    @Test
    void aCaseThatUsesUpItsStationIdentityComesLastButNotAtTheReferenceCsms() {
        List<FeatureScenario> scenarios = FeatureScan.scan("features/ocpp2.0.1/csms/X/X.feature", """
                Feature: Trial
                  @uses-up-identity
                  Scenario: TC_A_19_CSMS It is moved
                    Given nothing
                  Scenario: TC_B_01_CSMS It boots
                    Given nothing
                """);
        assertThat(order(scenarios, "prompt")).containsExactly("TC_B_01_CSMS", "TC_A_19_CSMS");
        assertThat(order(scenarios, "embedded")).containsExactly("TC_A_19_CSMS", "TC_B_01_CSMS");
    }

    private static List<String> order(List<FeatureScenario> scenarios, String driver) {
        SutDescription sut = SutDescription.parse(
                driver, new StringReader("role: csms\nurl: ws://localhost:1/\ndriver: " + driver + "\n"));
        return new Planner(List.of(sut), new Applicability(List.of(), (condition, under) -> Optional.of(true)))
                .plan(WrittenCase.of(Catalogue.of("ocpp2.0.1"), scenarios)).stream()
                        .map(PlannedCase::id)
                        .toList();
    }

    private static PlannedCase plan(String feature, SutDescription... suts) {
        ConditionReader conditions = (condition, sut) ->
                Optional.of(condition.equals("stopped " + sut.value("stopMode").orElse("")));
        List<FeatureScenario> scenarios = FeatureScan.scan("features/ocpp2.0.1/station/X/X.feature", feature);
        return new Planner(List.of(suts), new Applicability(List.of(), conditions))
                .plan(WrittenCase.of(Catalogue.of("ocpp2.0.1"), scenarios))
                .get(0);
    }

    private static SutDescription sut(String name, String line) {
        return SutDescription.parse(name, new StringReader("role: station\nstationId: PP-1\n" + line + "\n"));
    }
}
