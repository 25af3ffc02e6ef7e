package org.plugproof.reports.verdict;

/** A condition of Part 5 or a capability of the SUT excludes the case. */
public final class NotApplicable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotApplicable(String reason) {
        super(reason);
    }
}
