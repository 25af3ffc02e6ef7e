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
 * @param reason one line for every verdict but {@code pass}; for a pass it may say that only invariants were judged, or what its operator did
 *     not confirm
 * @param judgements how many expectations of its own the scenario judged; 0 when only the invariants gave the verdict
 * @param passthrough whether the driver injected the payload that was then seen
 * @param entries the whole timeline
 * @param statements what the SUT's operator was asked to find on his screen, in order; none of them decides
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
        List<Entry> entries,
        List<Statement> statements) {
    public ScenarioResult {
        invariants = List.copyOf(invariants);
        steps = List.copyOf(steps);
        entries = List.copyOf(entries);
        // Evidence that was written before there were statements has none.
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    /** A scenario in which no operator was asked about his screen. */
    public ScenarioResult(
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
        this(
                caseId,
                protocol,
                sut,
                title,
                feature,
                line,
                description,
                verdict,
                reason,
                began,
                duration,
                judgements,
                invariants,
                passthrough,
                steps,
                entries,
                List.of());
    }

    /** Whether every statement was confirmed. */
    public boolean confirmed() {
        return statements.stream().allMatch(statement -> statement.verdict() == Verdict.PASS);
    }
}
