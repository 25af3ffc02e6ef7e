package org.plugproof.testcases.mutate;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.StepResult;
import org.plugproof.reports.verdict.Verdict;

/**
 * How a scenario took a mutant.
 *
 * @param reason of the verdict; for one that failed without naming the deviation, what it said instead
 */
record Trial(Mutant mutant, Outcome outcome, Verdict verdict, String reason) {

    /** What became of a mutant. */
    enum Outcome {
        /** The case failed and its failure names the deviation. */
        KILLED,
        /** The case failed, but speaks of something else. */
        UNNAMED,
        /** The case passed. */
        SURVIVED,
        /** The case came to no judgement. */
        UNDECIDED,
        /** The frame that was to be changed never came in this run. */
        UNAPPLIED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Trial of(Mutant mutant, boolean applied, ScenarioResult result) {
        return new Trial(mutant, outcome(mutant, applied, result), result.verdict(), reason(result));
    }

    boolean killed() {
        return outcome == Outcome.KILLED;
    }

    private static Outcome outcome(Mutant mutant, boolean applied, ScenarioResult result) {
        if (!applied) {
            return Outcome.UNAPPLIED;
        }
        if (result.verdict() == Verdict.PASS) {
            return Outcome.SURVIVED;
        }
        if (result.verdict() != Verdict.FAIL) {
            return Outcome.UNDECIDED;
        }
        String said = said(result);
        return mutant.names().stream().filter(name -> !name.isEmpty()).anyMatch(said::contains)
                ? Outcome.KILLED
                : Outcome.UNNAMED;
    }

    private static String said(ScenarioResult result) {
        Stream<String> failures = result.steps().stream()
                .flatMap(step -> step.failure().stream())
                .map(failure -> said(failure) + frame(result, failure.entry().orElse(0)));
        Stream<String> invariants = result.invariants().stream()
                .map(broken ->
                        broken.invariant().replace('-', ' ') + " " + broken.text() + frame(result, broken.entry()));
        return Stream.concat(failures, invariants).collect(Collectors.joining("\n"));
    }

    /** The message of the frame that a failure shows. */
    private static String frame(ScenarioResult result, int entry) {
        return entry > 0
                        && entry <= result.entries().size()
                        && result.entries().get(entry - 1).event() instanceof Event.Frame frame
                        && frame.message() instanceof Message.Call call
                ? " " + call.action() + "Request"
                : "";
    }

    private static String said(Failure failure) {
        return failure.expected() + " " + failure.actual() + " "
                + failure.path().orElse("");
    }

    private static String reason(ScenarioResult result) {
        String step = result.steps().stream()
                .filter(each -> each.failure().isPresent())
                .findFirst()
                .map(StepResult::failure)
                .map(failure -> "expected " + failure.orElseThrow().expected() + "; actual "
                        + failure.orElseThrow().actual())
                .orElse("");
        return step.isEmpty() ? result.reason() : step;
    }
}
