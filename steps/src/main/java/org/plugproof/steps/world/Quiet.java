package org.plugproof.steps.world;

import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Timeline;

/** Lets a station that has just come, or was just accepted, say what it has to say: its boot and its connectors. */
final class Quiet {

    private Quiet() {}

    /** Returns when nothing came for as long as silence lasts, or when what may be expected to come had its time. */
    static void await(ScenarioContext world) throws InterruptedException {
        await(world.timeline(), world.sut());
    }

    /** As {@link #await(ScenarioContext)}, before there is a scenario. */
    static void await(Timeline timeline, SutDescription sut) throws InterruptedException {
        Deadline whole = Deadline.in(sut.waits().expect());
        boolean more = true;
        while (more && whole.remainingNanos() > 0) {
            int last = timeline.last();
            more = timeline.await(
                            Deadline.in(sut.waits().silence()),
                            entries -> entries.size() > last ? Optional.of(true) : Optional.empty())
                    .isPresent();
        }
    }
}
