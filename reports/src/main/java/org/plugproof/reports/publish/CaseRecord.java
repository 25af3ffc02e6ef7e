package org.plugproof.reports.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Statement;
import org.plugproof.reports.verdict.Verdict;

/**
 * A case as it is kept in {@code cases/<id>.json}: all that the other outputs are made from.
 *
 * @param sut which end of the wire is judged
 * @param planned how many scenarios the case has; it is final when as many have ended
 * @param excluded why the case is not applicable, when that was known before anything ran
 */
record CaseRecord(CaseFacts facts, Party sut, int planned, Optional<String> excluded, List<ScenarioResult> scenarios) {

    /** Scenarios end in any order; a report has them as the file does. */
    private static final Comparator<ScenarioResult> IN_THE_FILE =
            Comparator.comparing(ScenarioResult::feature).thenComparingInt(ScenarioResult::line);

    CaseRecord {
        scenarios = scenarios.stream().sorted(IN_THE_FILE).toList();
    }

    String id() {
        return facts.id();
    }

    CaseRecord with(ScenarioResult scenario) {
        List<ScenarioResult> more = new ArrayList<>(scenarios);
        more.add(scenario);
        return new CaseRecord(facts, sut, planned, excluded, more);
    }

    boolean complete() {
        return scenarios.size() >= planned;
    }

    Verdict verdict() {
        if (excluded.isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        Verdict ended = scenarios.stream()
                .map(ScenarioResult::verdict)
                .reduce(Verdict::and)
                .orElse(Verdict.INCONCLUSIVE);
        return complete() ? ended : ended.and(Verdict.INCONCLUSIVE);
    }

    /** Why the case ended so, in one line; empty for most passes. */
    String reason() {
        if (excluded.isPresent()) {
            return excluded.get();
        }
        Verdict verdict = verdict();
        return scenarios.stream()
                .filter(scenario -> scenario.verdict() == verdict)
                .map(ScenarioResult::reason)
                .map(CaseRecord::line)
                .filter(reason -> !reason.isBlank())
                .findFirst()
                .orElseGet(() -> complete() ? "" : scenarios.size() + " of " + planned + " scenarios ended");
    }

    private static String line(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    Instant began() {
        return scenarios.stream()
                .map(ScenarioResult::began)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    Duration duration() {
        return scenarios.stream().map(ScenarioResult::duration).reduce(Duration.ZERO, Duration::plus);
    }

    List<InvariantViolation> invariants() {
        return scenarios.stream()
                .flatMap(scenario -> scenario.invariants().stream())
                .toList();
    }

    List<Statement> statements() {
        return scenarios.stream()
                .flatMap(scenario -> scenario.statements().stream())
                .toList();
    }

    boolean passthrough() {
        return scenarios.stream().anyMatch(ScenarioResult::passthrough);
    }

    int frames() {
        return (int) scenarios.stream()
                .flatMap(scenario -> scenario.entries().stream())
                .map(Entry::event)
                .filter(Event.Frame.class::isInstance)
                .count();
    }
}
