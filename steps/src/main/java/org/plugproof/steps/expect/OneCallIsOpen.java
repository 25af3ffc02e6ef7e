package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.steps.value.DurationText;
import org.plugproof.steps.value.References;

/**
 * The SUT sends no CALL while one of its own is open on that connection. One that we left unanswered is open until the SUT's time-out,
 * which is its own affair: half of the configured message time-out is taken as certain.
 */
final class OneCallIsOpen implements Invariant {

    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        Duration certain = timeout(seen.proceedings().scope().references()).dividedBy(2);
        Map<String, Seen.Frame> open = new HashMap<>();
        List<InvariantViolation> violations = new ArrayList<>();
        for (Seen.Frame frame : seen.frames()) {
            if (frame.frame().sender() != seen.proceedings().sut()) {
                Seen.Frame asked = open.get(frame.connection());
                if (asked != null && frame.answered().equals(Optional.of(asked.number()))) {
                    open.remove(frame.connection());
                }
            } else if (frame.call().isPresent()) {
                Seen.Frame earlier = open.put(frame.connection(), frame);
                if (earlier != null && frame.entry().after(earlier.entry()).compareTo(certain) < 0) {
                    violations.add(violation(frame, earlier));
                }
            }
        }
        return violations;
    }

    private static InvariantViolation violation(Seen.Frame frame, Seen.Frame earlier) {
        String text = frame.call().orElseThrow().action() + " was sent while "
                + earlier.call().orElseThrow().action() + " (frame " + earlier.number() + ") was open";
        return new InvariantViolation("one-open-call", "Part 4 §4.1.1", text, frame.number());
    }

    private static Duration timeout(References references) {
        return references.knows("$config.messageTimeout")
                ? DurationText.parse("$config.messageTimeout", references)
                : USUAL_TIMEOUT;
    }
}
