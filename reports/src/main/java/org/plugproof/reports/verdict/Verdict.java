package org.plugproof.reports.verdict;

/** How a case ended. The order is that of precedence when the scenarios of one case end differently: the later wins. */
public enum Verdict {
    /** A condition of Part 5 or a capability of the SUT excludes the case. */
    NOT_APPLICABLE("not applicable"),
    /** The SUT did right. */
    PASS("pass"),
    /** A precondition could not be reached, a race was lost, or a person was unsure. */
    INCONCLUSIVE("inconclusive"),
    /** The harness or the driver broke; says nothing about the SUT. */
    ERROR("error"),
    /** The SUT did wrong. */
    FAIL("fail");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The spelling in results and reports. */
    public String word() {
        return word;
    }

    /** The verdict of a case whose scenarios ended with this and {@code other}. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
