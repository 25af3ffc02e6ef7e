package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.reports.verdict.InvariantViolation;
import tools.jackson.databind.JsonNode;

/** In each charging schedule that the SUT sends the first period starts at 0 and each later one after the one before. */
final class SchedulePeriodsAscend implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        List<InvariantViolation> violations = new ArrayList<>();
        for (Seen.Frame frame : seen.bySut()) {
            seen.payload(frame).ifPresent(payload -> {
                for (JsonNode periods : payload.findValues("chargingSchedulePeriod")) {
                    hold(periods, frame.number(), violations);
                }
            });
        }
        return violations;
    }

    private static void hold(JsonNode periods, int frame, List<InvariantViolation> violations) {
        long before = -1;
        for (int i = 0; i < periods.size(); i++) {
            long start = periods.path(i).path("startPeriod").asLong(-1);
            if (i == 0 && start != 0) {
                violations.add(new InvariantViolation(
                        "schedule-begins-at-0", "Part 2 K01.FR.31", "the first startPeriod is " + start, frame));
            }
            if (i > 0 && start <= before) {
                violations.add(new InvariantViolation(
                        "schedule-ascends", "Part 2 K01.FR.35", "startPeriod " + start + " follows " + before, frame));
            }
            before = start;
        }
    }
}
