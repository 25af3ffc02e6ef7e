package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.verdict.InvariantViolation;

/** At the end of the case every request of the SUT was expected, optional, or chatter. */
final class NoRequestIsLeftOver implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        Traffic traffic = seen.proceedings().traffic();
        List<Proceedings.Optionally> optional =
                new ArrayList<>(seen.proceedings().optional());
        List<InvariantViolation> violations = new ArrayList<>();
        for (SutCall call : traffic.waiting()) {
            if (traffic.isTolerated(call)) {
                continue; // What may come at any time uses up nothing that may come once.
            }
            Optional<Proceedings.Optionally> may =
                    optional.stream().filter(each -> each.fits(call)).findFirst();
            if (may.isPresent()) {
                optional.remove(may.get());
            } else {
                violations.add(new InvariantViolation(
                        "nothing-unasked", "the case", "nobody asked for this " + call.message(), call.number()));
            }
        }
        return violations;
    }
}
