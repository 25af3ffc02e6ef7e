package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.HarnessError;

/** The station comes back after its connection ended (Part 4 §5.3). */
final class TheStationConnects {

    /** How coarsely a station may measure time. Back-offs count from our hanging up, so no way of the packets makes one seem shorter. */
    private static final Duration TICK = Duration.ofMillis(20);

    private final Proceedings proceedings;

    private record Comeback(Attempt attempt, Entry end) {
        /** Nothing, where the end was seen after the attempt began. */
        private Duration took() {
            Duration took = attempt.first().after(end);
            return took.isNegative() ? Duration.ZERO : took;
        }
    }

    TheStationConnects(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /** A connection is opened that was not judged yet, after the latest drop. */
    void judge() {
        Duration patience = proceedings.patienceForConnection();
        Optional<Entry> opened = proceedings.await(patience, entries -> opened(entries, lastDrop(entries)));
        connected(opened, Spoken.within("the station connects", patience));
    }

    /** A connection was opened after the latest such request, in whatever direction it went. */
    void judgeSince(String message) {
        Duration patience = proceedings.patienceForConnection();
        Entry since =
                latest(message).orElseThrow(() -> new HarnessError("there was no " + message + " to reconnect after"));
        Optional<Entry> opened = proceedings.await(patience, entries -> Attempt.in(entries).stream()
                .flatMap(attempt -> attempt.opened().stream())
                .filter(entry -> entry.number() > since.number())
                .findFirst());
        connected(opened, Spoken.within("the station reconnects after " + message, patience));
    }

    /** The next attempt comes that long after the one before was refused, or we hung up, or later. */
    Duration judgeAfter(Duration minimum) {
        Duration patience = minimum.plus(proceedings.patienceForConnection());
        String expected = "the station connects " + Spoken.time(minimum) + " or later after the connection ended";
        Comeback comeback = proceedings
                .await(patience, this::comeback)
                .orElseThrow(() -> proceedings.failure(Failure.of(Spoken.within(expected, patience), "no attempt")));
        proceedings.connectionsJudged(comeback.attempt().last().number());
        Duration took = comeback.took();
        if (took.plus(TICK).compareTo(minimum) < 0) {
            throw proceedings.failure(Failure.of(expected, "after " + Spoken.time(took))
                    .at(comeback.attempt().first().number()));
        }
        proceedings.say(expected + ": after " + Spoken.time(took));
        return took;
    }

    private void connected(Optional<Entry> opened, String expected) {
        Entry entry = opened.orElseThrow(() -> proceedings.failure(Failure.of(expected, attempts())));
        proceedings.connectionsJudged(entry.number());
        proceedings.say("connected (entry " + entry.number() + ")");
    }

    /**
     * A station may open its new connection before the end of the old one is seen here: one that is still open counts wherever that end
     * stands.
     */
    private Optional<Entry> opened(List<Entry> entries, int after) {
        return Attempt.in(entries).stream()
                .filter(attempt -> attempt.opened().isPresent())
                .filter(attempt ->
                        attempt.closed().isEmpty() || attempt.opened().get().number() > after)
                .map(attempt -> attempt.opened().get())
                .filter(entry -> entry.number() > proceedings.connectionsJudged())
                .findFirst();
    }

    /** The number of the latest end of a connection that had been open; 0 where none ended. */
    private static int lastDrop(List<Entry> entries) {
        return Attempt.in(entries).stream()
                .filter(attempt -> attempt.opened().isPresent() || !attempt.isBegun())
                .flatMap(attempt -> attempt.closed().stream())
                .mapToInt(Entry::number)
                .max()
                .orElse(0);
    }

    private Optional<Comeback> comeback(List<Entry> entries) {
        List<Attempt> attempts = Attempt.in(entries);
        int after = Attempt.openingOfTheFirstToEnd(attempts, proceedings.connectionsJudged());
        return attempts.stream()
                .filter(Attempt::isBegun)
                .filter(attempt -> attempt.first().number() > after && attempt.isDecided())
                .findFirst()
                .flatMap(attempt -> end(attempts, attempt).map(end -> new Comeback(attempt, end)));
    }

    /** The end of the latest connection or attempt that began before this one. */
    private static Optional<Entry> end(List<Attempt> attempts, Attempt before) {
        return attempts.stream()
                .filter(attempt -> attempt.first().number() < before.first().number() || !attempt.isBegun())
                .flatMap(attempt -> attempt.over().stream())
                .max(java.util.Comparator.comparingInt(Entry::number));
    }

    private String attempts() {
        return Attempt.in(proceedings.entries()).stream()
                .filter(attempt -> attempt.isBegun() && attempt.first().number() > proceedings.connectionsJudged())
                .filter(attempt -> attempt.refusedAt().isPresent())
                .reduce((earlier, later) -> later)
                .map(Attempt::describe)
                .orElse("no connection");
    }

    private Optional<Entry> latest(String message) {
        return proceedings.entries().stream()
                .filter(entry -> entry.event() instanceof Event.Frame frame
                        && frame.message() instanceof Message.Call call
                        && message.equals(call.action() + "Request"))
                .reduce((earlier, later) -> later);
    }
}
