package org.plugproof.testcases.cli;

import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.steps.value.Conditions;
import org.plugproof.steps.value.ScenarioReferences;
import org.plugproof.steps.value.UnknownCondition;
import org.plugproof.steps.value.UnknownReference;
import org.plugproof.testcases.selection.ConditionReader;

/** Conditions on the description alone; what only the running scenario can know is left to it. */
final class PlannedConditions implements ConditionReader {

    @Override
    public Optional<Boolean> holds(String condition, SutDescription sut) {
        if (condition.contains("absent")) {
            return Optional.empty(); // The run may generate it.
        }
        try {
            return Optional.of(Conditions.holds(
                    condition, ScenarioReferences.of(sut.config().toString(), new Timeline())));
        } catch (UnknownCondition | UnknownReference notYet) {
            return Optional.empty();
        }
    }
}
