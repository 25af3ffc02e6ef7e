package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What came of one case.
 *
 * @param problem why there are no mutants: its plain run did not pass; empty text where it did
 * @param unkilled what the case judged itself and no mutant of which was killed
 */
public record CaseTrials(String id, String problem, List<Trial> trials, List<Claim> unkilled) {
    public CaseTrials {
        trials = List.copyOf(trials);
        unkilled = List.copyOf(unkilled);
    }

    /** Those of one more scenario of the same case. */
    CaseTrials and(CaseTrials other) {
        List<Trial> all = new ArrayList<>(trials);
        all.addAll(other.trials);
        List<Claim> rest = new ArrayList<>(unkilled);
        rest.addAll(other.unkilled);
        return new CaseTrials(id, problem.isEmpty() ? other.problem : problem, all, rest);
    }

    public int tried() {
        return count(trial -> true);
    }

    public int killed() {
        return count(Trial::killed);
    }

    /** Those that a proxy on the socket made. */
    public int proxied() {
        return count(trial -> trial.mutant().means() != Mutant.Means.HARNESS);
    }

    /** Deviations from what only prepares; such a case must not pass, and counts as noticed when it came to no judgement. */
    int prepared() {
        return (int) trials.stream().filter(trial -> !trial.mutant().own()).count();
    }

    int preparedNoticed() {
        return (int) trials.stream()
                .filter(trial -> !trial.mutant().own())
                .filter(trial -> trial.killed() || trial.outcome() == Trial.Outcome.UNDECIDED)
                .count();
    }

    List<Trial> survivors() {
        return trials.stream()
                .filter(trial -> trial.mutant().own() && !trial.killed())
                .toList();
    }

    /** What names each survivor in {@code docs/surviving-mutants.md}: case, kind, message and path. */
    public List<String> survivorNames() {
        return survivors().stream()
                .map(trial -> id + " | " + trial.mutant().name())
                .toList();
    }

    /** One line a survivor. */
    public List<String> survivorLines() {
        return survivors().stream()
                .map(trial -> id + "  " + trial.mutant().kind() + "  "
                        + trial.mutant().message()
                        + (trial.mutant().path().isEmpty()
                                ? ""
                                : " " + trial.mutant().path()) + "  ["
                        + trial.outcome().word() + ": " + trial.verdict() + "] row: "
                        + trial.mutant().row()
                        + (trial.reason().isEmpty() ? "" : " -- " + trial.reason()))
                .toList();
    }

    /** One line a claim that no mutant proves. */
    public List<String> unkilledLines() {
        return unkilled.stream().map(claim -> id + "  " + claim.line()).toList();
    }

    private int count(Predicate<Trial> wanted) {
        return (int) trials.stream()
                .filter(trial -> trial.mutant().own())
                .filter(wanted)
                .count();
    }
}
