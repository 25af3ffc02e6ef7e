package org.plugproof.testcases.selection;

import org.plugproof.fixtures.description.SutDescription;

/** A scenario and the description it runs under. */
public record PlannedScenario(FeatureScenario scenario, SutDescription sut) {

    /** Whether no scenario can use its station identity after it. Of the reference CSMS each scenario has one of its own. */
    public boolean last() {
        return scenario.usesUpIdentity() && !sut.driver().kind().equals("embedded");
    }
}
