package org.plugproof.reports.verdict;

import java.util.List;
import java.util.Optional;

/**
 * One step of a scenario as it ran.
 *
 * @param text the step as the feature says it, tables included, one line each
 * @param line its line in the feature file
 * @param verdict how it ended; empty when it was not reached. That of a {@link Statement} decides nothing
 * @param expanded what it stood for in this run: the steps of a state, the content that was expected, what could not be put back
 * @param failure set when the verdict is {@code fail}
 * @param reason one line for every verdict but {@code pass}
 * @param firstEntry number of the last timeline entry before the step began; {@code lastEntry} that when it ended
 */
public record StepResult(
        String text,
        int line,
        Optional<Verdict> verdict,
        List<String> expanded,
        Optional<Failure> failure,
        String reason,
        int firstEntry,
        int lastEntry) {
    public StepResult {
        expanded = List.copyOf(expanded);
    }
}
