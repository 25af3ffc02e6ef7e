package org.plugproof.steps.expect;

import java.util.Optional;

/** Gives events that are still under way the tolerance between clocks to arrive, where a transaction ended with a gap. */
final class TransactionsComeToAnEnd {

    private final Proceedings proceedings;

    TransactionsComeToAnEnd(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void await() {
        proceedings.await(proceedings.tolerances().tolerance(), entries -> Optional.of(true)
                .filter(yes -> Transaction.in(proceedings.traffic().all()).stream()
                        .filter(Transaction::isEnded)
                        .allMatch(EverySeqNoFollows::isComplete)));
    }
}
