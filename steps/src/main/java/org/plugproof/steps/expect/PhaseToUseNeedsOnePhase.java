package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.steps.value.Rendering;
import tools.jackson.databind.JsonNode;

/** A CSMS sets phaseToUse only where numberPhases is 1. */
final class PhaseToUseNeedsOnePhase implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        List<InvariantViolation> violations = new ArrayList<>();
        if (seen.proceedings().sut() != Party.CSMS) {
            return violations;
        }
        for (Seen.Frame frame : seen.bySut()) {
            seen.payload(frame).ifPresent(payload -> {
                for (JsonNode period : payload.findParents("phaseToUse")) {
                    if (period.path("numberPhases").asInt(0) != 1) {
                        String phases = Rendering.of(period.path("numberPhases"));
                        violations.add(new InvariantViolation(
                                "phase-to-use",
                                "Part 2 K01.FR.19",
                                "phaseToUse where numberPhases is " + phases,
                                frame.number()));
                    }
                }
            });
        }
        return violations;
    }
}
