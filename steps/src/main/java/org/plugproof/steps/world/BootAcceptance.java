package org.plugproof.steps.world;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/**
 * A station whose boot a case left at Pending or Rejected is accepted before the next case: one that is not may do next to nothing
 * (B02.FR.02, B03.FR.03), and every case after would say so of itself.
 */
final class BootAcceptance {

    private final ScenarioContext world;

    BootAcceptance(ScenarioContext world) {
        this.world = world;
    }

    /** @throws Inconclusive when the station asks no more, though the time it was told to wait is over */
    void establish() {
        Optional<Payload> refusal = refusal(world.timeline().entries());
        if (refusal.isEmpty()) {
            return;
        }
        String status = refusal.get().text("status").orElse("");
        world.counterpart().unscript();
        if (status.equals("Pending") && world.counterpart().connected()) {
            // What it answers does not matter: it asks again by itself as well.
            world.send("TriggerMessageRequest", Table.of("requestedMessage", "BootNotification"));
        }
        Duration interval = refusal.get()
                .text("interval")
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
        awaitAcceptance(status, interval.plus(world.sut().waits().expect()));
    }

    private void awaitAcceptance(String status, Duration patience) {
        try {
            world.timeline()
                    .await(Deadline.in(patience), entries -> Optional.of(entries)
                            .filter(all -> refusal(all).isEmpty()))
                    .orElseThrow(() -> new Inconclusive("its boot was last answered " + status
                            + ", and it sent no BootNotificationRequest within " + patience.toSeconds() + " s since"));
            Quiet.await(world);
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    /** The latest answer to a boot, unless it was Accepted. */
    private static Optional<Payload> refusal(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> answer(entry).stream())
                .reduce((earlier, later) -> later)
                .filter(last -> !last.text("status").equals(Optional.of("Accepted")));
    }

    private static Optional<Payload> answer(Entry entry) {
        return entry.event() instanceof Event.Frame frame
                        && frame.sender() == Party.CSMS
                        && frame.message() instanceof Message.CallResult result
                        && result.action().equals(Optional.of("BootNotification"))
                ? Optional.of(Payload.of(result.payload()))
                : Optional.empty();
    }
}
