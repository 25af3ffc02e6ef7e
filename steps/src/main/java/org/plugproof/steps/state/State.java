package org.plugproof.steps.state;

import org.plugproof.steps.value.Table;

/** A reusable or memory state of Part 6, for one role. */
@FunctionalInterface
public interface State {

    /**
     * Brings the SUT there from where the session stands.
     *
     * @param with what the case adds; each state says which rows it knows
     */
    void run(Table with);
}
