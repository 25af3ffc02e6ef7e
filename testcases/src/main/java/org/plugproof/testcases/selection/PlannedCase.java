package org.plugproof.testcases.selection;

import java.util.List;

/**
 * A selected case.
 *
 * @param scenarios those that apply and run; empty for an excluded case
 * @param excluded why the case does not apply; empty text if it does
 */
public record PlannedCase(WrittenCase written, List<PlannedScenario> scenarios, String excluded) {
    public PlannedCase {
        scenarios = List.copyOf(scenarios);
    }

    public String id() {
        return written.facts().id();
    }

    public boolean applies() {
        return !scenarios.isEmpty();
    }

    /** Whether it comes after all others, because it uses up a station identity. */
    public boolean last() {
        return scenarios.stream().anyMatch(PlannedScenario::last);
    }
}
