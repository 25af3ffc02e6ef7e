package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.reports.verdict.InvariantViolation;

/** Once a transaction ended, its seqNos follow each other without a gap and without a repetition, re-transmissions excepted. */
final class EverySeqNoFollows implements Invariant {

    private static final String SOURCE = "Part 2 §E 1.3.2.1, Part 6 §2.1";

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        List<InvariantViolation> violations = new ArrayList<>();
        for (Transaction transaction :
                Transaction.in(seen.proceedings().traffic().all())) {
            if (transaction.isEnded()) {
                hold(transaction, violations);
            }
        }
        return violations;
    }

    static boolean isComplete(Transaction transaction) {
        List<InvariantViolation> violations = new ArrayList<>();
        hold(transaction, violations);
        return violations.isEmpty();
    }

    private static void hold(Transaction transaction, List<InvariantViolation> violations) {
        List<SutCall> events = transaction.bySeqNo();
        for (int i = 1; i < events.size(); i++) {
            long before = Transaction.seqNo(events.get(i - 1));
            long here = Transaction.seqNo(events.get(i));
            if (here == before) {
                violations.add(violation(transaction, events.get(i), "two events with seqNo " + here));
            } else if (here > before + 1) {
                violations.add(violation(transaction, events.get(i), "seqNo " + here + " follows " + before));
            }
        }
        SutCall last = events.get(events.size() - 1);
        if (!last.transactionEvent().orElseThrow().isEnded()) {
            violations.add(violation(transaction, last, "an event after Ended, with seqNo " + Transaction.seqNo(last)));
        }
    }

    private static InvariantViolation violation(Transaction transaction, SutCall event, String what) {
        return new InvariantViolation(
                "seqNo-complete", SOURCE, "transaction " + transaction.id() + ": " + what, event.number());
    }
}
