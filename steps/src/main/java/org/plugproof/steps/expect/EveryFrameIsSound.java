package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.verdict.InvariantViolation;

/** What the SUT sends is OCPP-J, and its payloads keep to the schemas. Judged where frames are read; one violation a line. */
final class EveryFrameIsSound implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        List<InvariantViolation> violations = new ArrayList<>();
        for (Seen.Frame frame : seen.bySut()) {
            List<String> lines = frame.frame().violations();
            if (lines.isEmpty() && frame.frame().message() instanceof Message.Malformed malformed) {
                lines = List.of(malformed.reason());
            }
            for (String line : lines) {
                violations.add(new InvariantViolation("sound-frame", "Part 4 §4.1.2, Part 3", line, frame.number()));
            }
        }
        return violations;
    }
}
