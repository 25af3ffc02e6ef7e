package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.steps.value.Rendering;
import tools.jackson.databind.JsonNode;

/** A firmware status carries the requestId of an UpdateFirmware that went before. Not judged: Idle, and what was begun before the timeline. */
final class FirmwareNotificationsCarryTheirRequestId implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        Set<String> asked = new HashSet<>();
        List<InvariantViolation> violations = new ArrayList<>();
        for (Seen.Frame frame : seen.frames()) {
            String action = frame.call().map(call -> call.action()).orElse("");
            JsonNode payload = seen.payload(frame).orElse(tools.jackson.databind.node.MissingNode.getInstance());
            boolean bySut = frame.frame().sender() == seen.proceedings().sut();
            if (!bySut && action.equals("UpdateFirmware")) {
                asked.add(Rendering.of(payload.path("requestId")));
            } else if (bySut && action.equals("FirmwareStatusNotification") && !asked.isEmpty()) {
                String actual = Rendering.of(payload.path("requestId"));
                if (!"Idle".equals(payload.path("status").asString("")) && !asked.contains(actual)) {
                    violations.add(new InvariantViolation(
                            "firmware-requestId",
                            "Part 2 L01.FR.10, L02.FR.06",
                            "requestId = " + actual + ", asked with " + String.join(" or ", asked),
                            frame.number()));
                }
            }
        }
        return violations;
    }
}
