package org.plugproof.reports.verdict;

/** The harness or a driver broke: the case ends as error, never as the SUT's failure. */
public final class HarnessError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HarnessError(String reason) {
        super(reason);
    }

    public HarnessError(String reason, Throwable cause) {
        super(reason, cause);
    }
}
