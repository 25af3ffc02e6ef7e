package org.plugproof.testcases.cli;

import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.testcases.selection.ConditionReader;

/** Conditions on the description alone; what only the running scenario can know is left to it. */
final class PlannedConditions implements ConditionReader {

    @Override
    public Optional<Boolean> holds(String condition, SutDescription sut) {
        return Optional.empty();
    }
}
