package org.plugproof.testcases.catalogue;

/**
 * What a certification profile of Part 5 asks.
 *
 * @param condition features the case depends on (see {@link FeatureExpression}); empty for a mandatory case
 */
public record Certification(String profile, String condition) {

    public boolean mandatory() {
        return condition.isEmpty();
    }

    /** One line, such as {@code Core: conditional on C-49 and C-03}. */
    public String sentence() {
        return profile + ": " + (mandatory() ? "mandatory" : "conditional on " + condition);
    }
}
