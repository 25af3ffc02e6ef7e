package org.plugproof.reports.verdict;

/** The SUT did wrong: the case fails. */
public final class SutFailed extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public SutFailed(Failure failure) {
        super("expected " + failure.expected() + ", actual " + failure.actual());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
