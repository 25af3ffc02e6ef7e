package org.plugproof.steps.world;

import java.util.List;
import java.util.stream.Collectors;
import org.plugproof.fixtures.sut.Outcome;
import org.plugproof.reports.verdict.Statement;
import org.plugproof.reports.verdict.Verdict;

/** What the operator of a CSMS under test finds on his screen. */
final class Screens {

    private Screens() {}

    static Statement statement(String sentence, Outcome outcome) {
        if (outcome instanceof Outcome.Confirmed) {
            return new Statement(sentence, Verdict.PASS, "");
        }
        return outcome instanceof Outcome.Denied
                ? new Statement(sentence, Verdict.FAIL, "the operator says no")
                : new Statement(sentence, Verdict.INCONCLUSIVE, "nobody could say: " + why(outcome));
    }

    private static String why(Outcome outcome) {
        if (outcome instanceof Outcome.CannotDo cannot) {
            return cannot.reason();
        }
        return outcome instanceof Outcome.Broke broke ? broke.reason() : "the operator is unsure";
    }

    /** What was not confirmed, in one line; empty when everything was. */
    static String open(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.verdict() != Verdict.PASS)
                .map(statement -> (statement.verdict() == Verdict.FAIL ? "the operator denies: " : "not confirmed: ")
                        + statement.text())
                .collect(Collectors.joining("; "));
    }
}
