package org.plugproof.steps.world;

import java.util.Optional;
import org.plugproof.reports.timeline.Deadline;

/** Lets a station that has just come, or was just accepted, say what it has to say: its boot and its connectors. */
final class Quiet {

    private Quiet() {}

    /** Returns when nothing came for as long as silence lasts, or when what may be expected to come had its time. */
    static void await(ScenarioContext world) throws InterruptedException {
        Deadline whole = Deadline.in(world.sut().waits().expect());
        boolean more = true;
        while (more && whole.remainingNanos() > 0) {
            int last = world.timeline().last();
            more = world.timeline()
                    .await(
                            Deadline.in(world.sut().waits().silence()),
                            entries -> entries.size() > last ? Optional.of(true) : Optional.empty())
                    .isPresent();
        }
    }
}
