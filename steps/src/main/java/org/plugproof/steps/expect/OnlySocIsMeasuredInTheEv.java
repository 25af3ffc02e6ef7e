package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.steps.value.Rendering;
import tools.jackson.databind.JsonNode;

/** Within the vehicle nothing is measured but its state of charge. */
final class OnlySocIsMeasuredInTheEv implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        List<InvariantViolation> violations = new ArrayList<>();
        for (Seen.Frame frame : seen.bySut()) {
            seen.payload(frame).ifPresent(payload -> {
                for (JsonNode sample : payload.findParents("location")) {
                    boolean inVehicle = sample.has("value")
                            && "EV".equals(sample.path("location").asString(""));
                    if (inVehicle && !"SoC".equals(sample.path("measurand").asString(""))) {
                        violations.add(new InvariantViolation(
                                "location-EV",
                                "Part 6 errata 2025-09 §6.2.58",
                                "location EV for measurand " + Rendering.of(sample.path("measurand")),
                                frame.number()));
                    }
                }
            });
        }
        return violations;
    }
}
