package org.plugproof.testcases.neutral;

import org.plugproof.reports.verdict.Verdict;

/**
 * How a scenario took a variation.
 *
 * @param taken whether there was an occasion for the variation
 * @param reason of a verdict that is no pass: the step and what it said
 */
public record VariationTrial(String variation, String scenario, boolean taken, Verdict verdict, String reason) {

    /** A conforming SUT was not passed. */
    public boolean falseAlarm() {
        return verdict != Verdict.PASS && verdict != Verdict.NOT_APPLICABLE;
    }
}
