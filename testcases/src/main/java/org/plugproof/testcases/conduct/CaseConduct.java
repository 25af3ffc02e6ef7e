package org.plugproof.testcases.conduct;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of one case.
 *
 * @param problem why nothing was tried: the plain run did not pass; empty text where it did
 */
public record CaseConduct(String id, String problem, List<ConductTrial> trials) {
    public CaseConduct {
        trials = List.copyOf(trials);
    }

    /** Those of one more scenario of the same case. */
    public CaseConduct and(CaseConduct other) {
        return new CaseConduct(
                id,
                problem.isEmpty() ? other.problem : problem,
                Stream.concat(trials.stream(), other.trials.stream()).toList());
    }

    public List<ConductTrial> survivors() {
        return trials.stream().filter(trial -> !trial.killed()).toList();
    }

    /** One line a survivor. */
    public List<String> lines() {
        return survivors().stream()
                .map(trial -> id + "  " + trial.deviation() + "  [" + trial.verdict() + "] row: " + trial.row() + " -- "
                        + trial.reason())
                .toList();
    }
}
