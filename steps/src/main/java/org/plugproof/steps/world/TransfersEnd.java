package org.plugproof.steps.world;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Payload;

/** A station that was moving a file has said how that ended. The next case must not find it at that (Part 6 §2.1). */
final class TransfersEnd {

    /** What a station says while there is more to come, by what it says it with. */
    private static final Map<String, Set<String>> UNDER_WAY = Map.of(
            "LogStatusNotification",
            Set.of("Uploading"),
            "FirmwareStatusNotification",
            Set.of("Downloading", "Downloaded", "SignatureVerified", "Installing", "InstallRebooting"));

    private final Timeline timeline;

    TransfersEnd(Timeline timeline) {
        this.timeline = timeline;
    }

    /** @throws Inconclusive when it has not within that time */
    void await(Duration patience) {
        try {
            timeline.await(Deadline.in(patience), entries -> Optional.of(true)
                            .filter(yes -> UNDER_WAY.keySet().stream().noneMatch(action -> goesOn(entries, action))))
                    .orElseThrow(() -> new Inconclusive("the station is not done with its files"));
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    private static boolean goesOn(List<Entry> entries, String action) {
        return entries.stream()
                .flatMap(entry -> status(entry, action).stream())
                .reduce((earlier, later) -> later)
                .filter(UNDER_WAY.get(action)::contains)
                .isPresent();
    }

    private static Optional<String> status(Entry entry, String action) {
        return entry.event() instanceof Event.Frame frame
                        && frame.message() instanceof Message.Call call
                        && call.action().equals(action)
                ? Payload.of(call.payload()).text("status")
                : Optional.empty();
    }
}
