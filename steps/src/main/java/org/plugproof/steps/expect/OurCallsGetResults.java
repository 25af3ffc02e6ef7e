package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.InvariantViolation;

/**
 * A CSMS answers each sound CALL of a station with a CALLRESULT, but where a case wants a CALLERROR (TC_B_30_CSMS). If it fails: see whether the CSMS implements the message, and what its CALLERROR says.
 */
final class OurCallsGetResults implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        List<InvariantViolation> violations = new ArrayList<>();
        if (seen.proceedings().sut() != Party.CSMS) {
            return violations;
        }
        Map<Integer, Seen.Frame> asked = new HashMap<>();
        seen.byUs().forEach(frame -> asked.put(frame.number(), frame));
        for (Seen.Frame frame : seen.bySut()) {
            if (frame.frame().message() instanceof Message.CallError error
                    && !seen.proceedings().isRefusedRightly(frame.number())) {
                error.call()
                        .map(asked::get)
                        .filter(call -> call.frame().violations().isEmpty())
                        .flatMap(Seen.Frame::call)
                        .ifPresent(call -> violations.add(new InvariantViolation(
                                "answered-with-result",
                                "Part 6 §3",
                                call.action() + " was answered with CALLERROR " + error.errorCode(),
                                frame.number())));
            }
        }
        return violations;
    }
}
