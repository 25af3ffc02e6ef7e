package org.plugproof.testcases.selection;

import org.plugproof.fixtures.description.SutDescription;

/** A scenario and the description it runs under. */
public record PlannedScenario(FeatureScenario scenario, SutDescription sut) {}
