package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.reports.verdict.NotApplicable;
import org.plugproof.reports.verdict.Statement;
import org.plugproof.reports.verdict.StepResult;
import org.plugproof.reports.verdict.SutFailed;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.steps.value.UnknownReference;

/** The steps of a scenario as they run, and the verdict that follows from them: that of the first step that did not pass. */
public final class StepLog {

    private final Timeline timeline;
    private final List<StepResult> steps = new ArrayList<>();
    private final List<String> expanded = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private Optional<Statement> stated = Optional.empty();
    private int firstEntry;
    private int number;
    private Verdict verdict = Verdict.PASS;
    private String reason = "";

    StepLog(Timeline timeline) {
        this.timeline = timeline;
    }

    /** A step begins. */
    public void began() {
        number++;
        expanded.clear();
        stated = Optional.empty();
        firstEntry = timeline.last();
    }

    /** The running step, from 1; 0 before the first. */
    int number() {
        return number;
    }

    /** What the running step stands for in this run. */
    public void expand(String line) {
        expanded.add(line);
    }

    /** The running step asks for no more than this; it is shown with the statement's verdict, which decides nothing. */
    void state(Statement statement) {
        statements.add(statement);
        stated = Optional.of(statement);
    }

    /** A step ended: {@code thrown} is empty when it passed. */
    public void ended(String text, int line, Optional<Throwable> thrown) {
        Verdict ended = thrown.map(StepLog::verdictOf)
                .or(() -> stated.map(Statement::verdict))
                .orElse(Verdict.PASS);
        String why = thrown.map(StepLog::reasonOf)
                .or(() -> stated.map(Statement::reason))
                .orElse("");
        steps.add(new StepResult(
                text,
                line,
                Optional.of(ended),
                List.copyOf(expanded),
                thrown.flatMap(StepLog::failureOf),
                why,
                firstEntry,
                timeline.last()));
        expanded.clear();
        if (thrown.isPresent()) {
            conclude(ended, why);
        }
    }

    /** A step that was not reached, because an earlier one decided. */
    public void skipped(String text, int line) {
        steps.add(new StepResult(
                text, line, Optional.empty(), List.of(), Optional.empty(), "", timeline.last(), timeline.last()));
    }

    /** Something outside the steps went wrong: a hook, or a phrase that does not exist. */
    public void broke(Throwable thrown) {
        conclude(verdictOf(thrown), reasonOf(thrown));
    }

    /** The SUT broke an invariant: that is a failure, also where the steps could not find anything out. */
    void failInvariants(String why) {
        if (verdict == Verdict.INCONCLUSIVE) {
            verdict = Verdict.FAIL;
            reason = why + "; besides: " + reason;
        }
        conclude(Verdict.FAIL, why);
    }

    private void conclude(Verdict ended, String why) {
        if (verdict == Verdict.PASS && ended != Verdict.PASS) {
            verdict = ended;
            reason = why;
        }
    }

    Verdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    List<StepResult> steps() {
        return List.copyOf(steps);
    }

    private static Verdict verdictOf(Throwable thrown) {
        if (thrown instanceof AssertionError) {
            return Verdict.FAIL;
        }
        if (thrown instanceof NotApplicable) {
            return Verdict.NOT_APPLICABLE;
        }
        return thrown instanceof Inconclusive || lacksConfiguration(thrown) ? Verdict.INCONCLUSIVE : Verdict.ERROR;
    }

    /** A value that Part 6 lets the tester configure and this description leaves out. */
    private static boolean lacksConfiguration(Throwable thrown) {
        return thrown instanceof UnknownReference
                && String.valueOf(thrown.getMessage()).startsWith("$config.");
    }

    private static String reasonOf(Throwable thrown) {
        String message = thrown.getMessage();
        boolean known = thrown instanceof AssertionError
                || lacksConfiguration(thrown)
                || thrown instanceof NotApplicable
                || thrown instanceof Inconclusive
                || thrown instanceof org.plugproof.reports.verdict.HarnessError;
        String text = known && message != null ? message : thrown.toString();
        return text.lines().findFirst().orElse(text);
    }

    private static Optional<Failure> failureOf(Throwable thrown) {
        if (thrown instanceof SutFailed failed) {
            return Optional.of(failed.failure());
        }
        return thrown instanceof AssertionError
                ? Optional.of(Failure.of(reasonOf(thrown), "see reason"))
                : Optional.empty();
    }
}
