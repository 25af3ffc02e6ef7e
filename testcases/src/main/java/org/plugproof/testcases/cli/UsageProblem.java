package org.plugproof.testcases.cli;

/** The command line or a file it names is wrong. The message says where and how to mend it. */
final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageProblem(String message) {
        super(message);
    }
}
