package org.plugproof.testcases.conduct;

import java.util.List;
import java.util.stream.Stream;
import org.plugproof.testcases.mutate.Claim;

/**
 * What came of one case.
 *
 * @param problem why nothing was tried: the plain run did not pass; empty text where it did
 * @param unkilled what the case judged beside the frames and no deviation from which was killed
 */
public record CaseConduct(String id, String problem, List<ConductTrial> trials, List<Claim> unkilled) {
    public CaseConduct {
        trials = List.copyOf(trials);
        unkilled = List.copyOf(unkilled);
    }

    /** Those of one more scenario of the same case. */
    public CaseConduct and(CaseConduct other) {
        return new CaseConduct(
                id,
                problem.isEmpty() ? other.problem : problem,
                Stream.concat(trials.stream(), other.trials.stream()).toList(),
                Stream.concat(unkilled.stream(), other.unkilled.stream()).toList());
    }

    public List<ConductTrial> survivors() {
        return trials.stream().filter(trial -> !trial.killed()).toList();
    }

    /** One line a survivor, and one a claim that no deviation proves. */
    public List<String> lines() {
        Stream<String> survived = survivors().stream()
                .map(trial -> id + "  " + trial.deviation() + "  [" + trial.verdict() + "] row: " + trial.row() + " -- "
                        + trial.reason());
        Stream<String> unproven = unkilled.stream().map(claim -> id + "  unproven: " + claim.line());
        return Stream.concat(survived, unproven).toList();
    }
}
