package org.plugproof.reports.verdict;

/** A precondition could not be reached, a race was lost, or a person was unsure. */
public final class Inconclusive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Inconclusive(String reason) {
        super(reason);
    }
}
