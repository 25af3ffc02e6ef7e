package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.verdict.InvariantViolation;
import tools.jackson.databind.JsonNode;

/**
 * A station whose boot is Pending or Rejected boots again only when the interval of that answer is over, unless it was triggered or has
 * connected anew. Not judged: an interval of 0, which leaves the time to the station (B02.FR.07, B03.FR.05).
 */
final class BootsWaitForTheirInterval implements Invariant {

    private static final String BOOT = "BootNotification";

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        List<InvariantViolation> violations = new ArrayList<>();
        Map<String, Refusal> refusals = new HashMap<>();
        for (Seen.Frame frame : seen.frames()) {
            Refusal refusal = refusals.get(frame.connection());
            if (asks(frame, BOOT) && refusal != null) {
                early(frame, refusal).ifPresent(violations::add);
            } else if (asks(frame, "TriggerMessage")) {
                refusals.remove(frame.connection());
            } else {
                refusal(seen, frame).ifPresent(each -> refusals.put(frame.connection(), each));
            }
        }
        return violations;
    }

    /** A boot and the interval that it was answered with; none where it was accepted. */
    private record Refusal(Entry boot, Duration interval) {}

    private static boolean asks(Seen.Frame frame, String action) {
        return frame.call().filter(call -> call.action().equals(action)).isPresent();
    }

    private static Optional<Refusal> refusal(Seen seen, Seen.Frame frame) {
        if (!(frame.frame().message() instanceof Message.CallResult result)
                || !result.action().equals(Optional.of(BOOT))) {
            return Optional.empty();
        }
        JsonNode answer = seen.payload(frame).orElseThrow();
        boolean accepted = answer.path("status").asString("").equals("Accepted");
        Duration interval = accepted
                ? Duration.ZERO
                : Duration.ofSeconds(answer.path("interval").asLong(0));
        return result.call().map(call -> new Refusal(seen.entries().get(call - 1), interval));
    }

    private static Optional<InvariantViolation> early(Seen.Frame again, Refusal refusal) {
        Duration waited = again.entry().after(refusal.boot());
        return waited.compareTo(refusal.interval()) >= 0
                ? Optional.empty()
                : Optional.of(new InvariantViolation(
                        "boot-interval",
                        "Part 2 B02.FR.04, B03.FR.02",
                        "BootNotification again after %s, refused for %s"
                                .formatted(Spoken.time(waited), Spoken.time(refusal.interval())),
                        again.number()));
    }
}
