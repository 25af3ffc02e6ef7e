package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.InvariantViolation;

/**
 * Each sound CALL of ours is answered within the time that is waited for things. Not judged: a CALL that was itself unsound, one whose
 * connection ended, one whose time was not up when the scenario ended.
 */
final class OurCallsAreAnsweredInTime implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        Duration allowed = seen.proceedings().tolerances().expect();
        Map<Integer, Seen.Frame> answers = new HashMap<>();
        seen.bySut().forEach(frame -> frame.answered().ifPresent(call -> answers.putIfAbsent(call, frame)));
        List<InvariantViolation> violations = new ArrayList<>();
        for (Seen.Frame asked : seen.byUs()) {
            if (asked.call().isPresent() && asked.frame().violations().isEmpty()) {
                late(seen, asked, Optional.ofNullable(answers.get(asked.number())), allowed)
                        .ifPresent(violations::add);
            }
        }
        return violations;
    }

    private static Optional<InvariantViolation> late(
            Seen seen, Seen.Frame asked, Optional<Seen.Frame> answer, Duration allowed) {
        String action = asked.call().orElseThrow().action();
        Duration took = answer.map(frame -> frame.entry().after(asked.entry()))
                .orElseGet(
                        () -> Duration.ofNanos(System.nanoTime() - asked.entry().nanos()));
        if (took.compareTo(allowed) <= 0 || answer.isEmpty() && ended(seen, asked)) {
            return Optional.empty();
        }
        String text = answer.isPresent()
                ? action + " was answered after " + Spoken.time(took)
                : action + " was never answered";
        return Optional.of(new InvariantViolation("answered-in-time", "Part 4 §4.1.1", text, asked.number()));
    }

    private static boolean ended(Seen seen, Seen.Frame asked) {
        return seen.entries().stream()
                .map(Entry::event)
                .anyMatch(event -> event instanceof Event.Closed closed
                        && closed.connection().equals(asked.connection()));
    }
}
