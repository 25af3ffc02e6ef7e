package org.plugproof.steps.world;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.Verdict;

/** What the SUT said, or its hanging up, behind the last frame of a case belongs to that case: a ping is answered behind it. */
final class LastWords {

    /** A pong is due at once (RFC 6455 §5.5.2); a SUT that sends none is not held to it here. */
    private static final Duration PONG = Duration.ofSeconds(1);

    private LastWords() {}

    static void await(ScenarioContext world) {
        if (world.steps().verdict() == Verdict.PASS) {
            roundTrip(world);
        }
    }

    /** Waits until the SUT has read what we sent last, where it is connected. */
    static void roundTrip(ScenarioContext world) {
        if (!world.counterpart().connected()) {
            return;
        }
        int before = world.timeline().last();
        world.counterpart().ping();
        try {
            world.timeline()
                    .await(Deadline.in(PONG), entries -> answered(world, entries.subList(before, entries.size())));
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    private static Optional<Event> answered(ScenarioContext world, List<Entry> since) {
        return since.stream()
                .map(Entry::event)
                .filter(event -> event instanceof Event.Closed
                        || event instanceof Event.Control control
                                && control.sender() == world.sut().role().party()
                                && control.kind().equals("pong"))
                .findFirst();
    }
}
