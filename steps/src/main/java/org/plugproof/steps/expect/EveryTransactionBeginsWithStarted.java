package org.plugproof.steps.expect;

import java.util.List;
import java.util.Objects;
import org.plugproof.reports.verdict.InvariantViolation;

/**
 * The event with the lowest seqNo of a transaction is Started. A transaction whose first trace lies before the scenario's own steps may be
 * older than the timeline, and is not judged.
 */
final class EveryTransactionBeginsWithStarted implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        int floor = seen.proceedings().traffic().floor();
        return Transaction.in(seen.proceedings().traffic().all()).stream()
                .filter(transaction -> transaction.firstArrived().number() > floor)
                .map(EveryTransactionBeginsWithStarted::violation)
                .filter(Objects::nonNull)
                .toList();
    }

    private static InvariantViolation violation(Transaction transaction) {
        SutCall first = transaction.bySeqNo().get(0);
        TransactionEventKey key = first.transactionEvent().orElseThrow();
        return key.isStarted()
                ? null
                : new InvariantViolation(
                        "transaction-started",
                        "Part 6 §2.1",
                        "the first event of transaction " + key.transactionId() + " is " + key.eventType()
                                + " with seqNo " + key.seqNo(),
                        first.number());
    }
}
