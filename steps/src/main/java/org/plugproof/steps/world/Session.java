package org.plugproof.steps.world;

import org.plugproof.fixtures.counterpart.Counterpart;
import org.plugproof.fixtures.sut.SutDriver;
import org.plugproof.reports.timeline.Party;

/** What a scenario talks to: our end of the wire and the driver of theirs. Closing it leaves a real SUT as it stands. */
public sealed interface Session extends AutoCloseable permits StationSession, CsmsSession {

    /** Our end. */
    Counterpart counterpart();

    SutDriver driver();

    /** Which end is judged. */
    Party sut();

    @Override
    void close();
}
