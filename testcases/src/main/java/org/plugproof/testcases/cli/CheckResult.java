package org.plugproof.testcases.cli;

/**
 * What a check found.
 *
 * @param says what was seen
 * @param remedy how to mend it; empty for what is good
 */
record CheckResult(boolean good, String what, String says, String remedy) {

    static CheckResult good(String what, String says) {
        return new CheckResult(true, what, says, "");
    }

    static CheckResult wrong(String what, String says, String remedy) {
        return new CheckResult(false, what, says, remedy);
    }
}
