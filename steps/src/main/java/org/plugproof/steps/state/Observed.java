package org.plugproof.steps.state;

import org.plugproof.steps.value.Table;

/** A state that the SUT may go through by itself: a first message that shows it, and what then follows. */
public interface Observed extends State {

    /** The message that shows that the SUT entered the state. */
    String firstMessage();

    /** What that message contains. */
    Table firstContent();

    /** Expects what follows the first message. */
    void expectRest();

    /** Allows every message of the state without requiring any. */
    void allow();
}
