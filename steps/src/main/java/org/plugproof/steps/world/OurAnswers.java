package org.plugproof.steps.world;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;

/** Waits until we have answered what the SUT asked, so that an operator does not act on what the SUT cannot know yet. */
final class OurAnswers {

    /** A scenario may leave a request unanswered on purpose; then this is lost, and nothing else. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private OurAnswers() {}

    static void await(Timeline timeline, Party sut) {
        try {
            timeline.await(Deadline.in(PATIENCE), entries -> Optional.of(open(entries, sut))
                    .filter(Set::isEmpty));
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    private static Set<String> open(List<Entry> entries, Party sut) {
        Set<String> open = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Frame frame) {
                if (frame.sender() == sut && frame.message() instanceof Message.Call) {
                    open.add(frame.message().id());
                } else if (frame.sender() != sut) {
                    open.remove(frame.message().id());
                }
            }
        }
        return open;
    }
}
