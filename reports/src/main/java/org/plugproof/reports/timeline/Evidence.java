package org.plugproof.reports.timeline;

/** Where whatever stands around a SUT puts down what it saw. */
@FunctionalInterface
public interface Evidence {

    /** For parts whose traffic is nobody's evidence, such as the inside of a reference SUT. */
    Evidence NONE = event -> 0;

    /**
     * Records an event that happens now.
     *
     * @return the number of its entry, or 0 where nothing is kept
     */
    int record(Event event);
}
