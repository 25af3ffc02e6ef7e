package org.plugproof.testcases.mutate;

import java.time.Duration;
import java.util.List;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;
import org.plugproof.steps.expect.Judged;

/** Deviations from an answer that must come: a CALLERROR instead, none, too late. */
final class AnswerMutants {

    private static final Duration BEYOND = Duration.ofSeconds(2);

    private final Judged row;
    private final Spot spot;

    AnswerMutants(Judged row, Spot spot) {
        this.row = row;
        this.spot = spot;
    }

    List<Mutant> make() {
        long late = row.patience().plus(BEYOND).toMillis();
        return List.of(
                mutant("CALLERROR", spot.rule(Action.ERROR).withCode("InternalError")),
                mutant("never sent", spot.rule(Action.DROP)),
                mutant("too late", spot.rule(Action.DELAY).withMillis(late)));
    }

    private Mutant mutant(String kind, Rule rule) {
        String said = spot.message() + (row.expected().isEmpty() ? "" : " with " + row.expected());
        List<String> names = List.of(spot.message(), RowMutants.action(spot.message()));
        return new Mutant(kind, spot.message(), row.path(), said, rule, names, row.own());
    }
}
