package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.verdict.InvariantViolation;

/** No two CALLs of the SUT share a message id, on whatever connection, retries included; none is longer than 36 characters. */
final class MessageIdsAreUnique implements Invariant {

    private static final int LONGEST = 36;
    private static final String SOURCE = "Part 4 §4.1.4";

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        Map<String, Integer> used = new HashMap<>();
        List<InvariantViolation> violations = new ArrayList<>();
        for (Seen.Frame frame : seen.bySut()) {
            frame.call().map(Message.Call::id).ifPresent(id -> {
                Integer earlier = used.putIfAbsent(id, frame.number());
                if (earlier != null) {
                    violations.add(new InvariantViolation(
                            "message-id-unique",
                            SOURCE,
                            "message id " + id + " was used in frame " + earlier,
                            frame.number()));
                }
                if (id.length() > LONGEST) {
                    violations.add(new InvariantViolation(
                            "message-id-length",
                            SOURCE,
                            "message id of " + id.length() + " characters",
                            frame.number()));
                }
            });
        }
        return violations;
    }
}
