package org.plugproof.testcases.selection;

import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;

/** Judges the condition of an {@code only if} step before anything runs. */
@FunctionalInterface
public interface ConditionReader {

    /** @return empty where only the running scenario can know */
    Optional<Boolean> holds(String condition, SutDescription sut);
}
