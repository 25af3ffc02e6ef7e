package org.plugproof.reports.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Party;

/**
 * One scenario as it ran: a case, or one row of a case that is a Scenario Outline.
 *
 * @param caseId such as {@code TC_B_12_CS}
 * @param protocol such as {@code ocpp2.0.1}
 * @param sut which end of the wire was judged
 * @param title the scenario's title, the case id first
 * @param feature path of the feature file below {@code features/}; {@code line} where the scenario stands in it
 * @param description name of the SUT description it ran under
 * @param reason one line for every verdict but {@code pass}; for a pass it may say that only invariants were judged
 * @param judgements how many expectations of its own the scenario judged; 0 when only the invariants gave the verdict
 * @param passthrough whether the driver injected the payload that was then seen
 * @param entries the whole timeline
 */
public record ScenarioResult(
        String caseId,
        String protocol,
        Party sut,
        String title,
        String feature,
        int line,
        String description,
        Verdict verdict,
        String reason,
        Instant began,
        Duration duration,
        int judgements,
        List<InvariantViolation> invariants,
        boolean passthrough,
        List<StepResult> steps,
        List<Entry> entries) {
    public ScenarioResult {
        invariants = List.copyOf(invariants);
        steps = List.copyOf(steps);
        entries = List.copyOf(entries);
    }
}
