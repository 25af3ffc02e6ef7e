package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.reports.verdict.InvariantViolation;

/** What holds of every scenario, whatever its steps ask for. */
record Invariants(Proceedings proceedings) {

    /**
     * Of a SUT that was ready for the scenario.
     *
     * @param hangUpAllowed whether the case gives it cause to end connections
     * @param failed whether the scenario failed: the steps that would have asked for what is left were never reached
     */
    List<InvariantViolation> ofTheScenario(boolean hangUpAllowed, boolean failed) {
        List<Invariant> invariants = new ArrayList<>(ofFrames());
        invariants.addAll(List.of(
                new OurCallsAreAnsweredInTime(),
                new OurCallsGetResults(),
                new CostsNameATransaction(),
                new EveryTransactionBeginsWithStarted(),
                new EverySeqNoFollows(),
                new BootsWaitForTheirInterval(),
                new FirmwareNotificationsCarryTheirRequestId(),
                new SchedulePeriodsAscend(),
                new PhaseToUseNeedsOnePhase(),
                new OnlySocIsMeasuredInTheEv()));
        if (!hangUpAllowed) {
            invariants.add(new NobodyHangsUpWithoutCause(proceedings.chatter()));
        }
        if (!failed) {
            invariants.add(new NoRequestIsLeftOver());
        }
        return violations(invariants);
    }

    /** Of every frame, sent in whatever state. */
    List<InvariantViolation> ofTheFrames() {
        return violations(ofFrames());
    }

    private static List<Invariant> ofFrames() {
        return List.of(new EveryFrameIsSound(), new MessageIdsAreUnique(), new OneCallIsOpen());
    }

    private List<InvariantViolation> violations(List<Invariant> invariants) {
        Seen seen = new Seen(proceedings, proceedings.entries());
        return invariants.stream()
                .flatMap(invariant -> invariant.violations(seen).stream())
                .toList();
    }
}
