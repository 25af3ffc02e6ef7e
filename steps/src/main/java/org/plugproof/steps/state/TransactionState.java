package org.plugproof.steps.state;

/** A state of a charging session whose transaction events can be expected without its acts, because they were done offline. */
public interface TransactionState extends State {

    /** Expects the transaction events of this state, as TxStartPoint and TxStopPoint have them. */
    void expectEvents();
}
