package org.plugproof.testcases.cli;

/** What the process says when it ends. */
final class ExitCode {

    /** Every selected case passed or was not applicable, or ended as expected. */
    static final int GOOD = 0;
    /** A case failed, or ended otherwise than expected. */
    static final int FAILED = 1;
    /** The command line or a file it names is wrong. */
    static final int USAGE = 2;
    /** Nothing failed, but something was inconclusive or broke. */
    static final int UNSURE = 3;

    private ExitCode() {}
}
