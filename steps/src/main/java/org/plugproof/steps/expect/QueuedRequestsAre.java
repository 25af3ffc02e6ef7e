package org.plugproof.steps.expect;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.value.ExpectedContent;

/**
 * What a station kept while it was offline and sends once it is back. Such are the transaction events on the latest connection from the
 * first to the last that say that they are from offline, and those whose timestamp says so beyond the tolerance between clocks. What was
 * under way when the connection was lost, or made right after it came back, is neither.
 */
final class QueuedRequestsAre {

    private final Proceedings proceedings;

    QueuedRequestsAre(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void judge(String message, ExpectedContent content) {
        Duration patience = proceedings.patience();
        await(message, patience);
        List<Entry> entries = proceedings.entries();
        List<SutCall> queued = queued(entries, since(entries, message));
        if (queued.isEmpty()) {
            throw proceedings.failure(
                    Failure.of(Spoken.within("a " + message + " from the queue", patience), "nothing from the queue"));
        }
        queued.forEach(proceedings.traffic()::consume);
        for (SutCall call : queued) {
            content.difference(call.payload()).ifPresent(difference -> {
                throw proceedings.failure(Failure.of(
                                "in every queued " + message + " " + difference.path() + " = " + difference.expected(),
                                difference.path() + " = " + difference.actual())
                        .at(call.number(), Spoken.jsonPath(difference.path())));
            });
        }
        inner(queued).forEach(call -> proceedings.book().rows(call.number(), message, content));
        proceedings.say("all " + queued.size() + " " + message + " from the queue with " + content.describe());
    }

    /** Those that stay in the queue whatever else is said of them; where there are too few for that, all. */
    private static List<SutCall> inner(List<SutCall> queued) {
        List<SutCall> byNumber = queued.stream()
                .sorted(Comparator.comparingLong(Transaction::seqNo))
                .toList();
        return byNumber.size() > 2 ? byNumber.subList(1, byNumber.size() - 1) : byNumber;
    }

    /** Waits for the first, and then as long as the queue keeps coming; what a station tells of now is none of it, and may come for ever. */
    private void await(String message, Duration patience) {
        proceedings.await(patience, entries -> Optional.of(queued(entries, since(entries, message)))
                .filter(queued -> !queued.isEmpty()));
        boolean more = true;
        while (more && !isWhole(message)) {
            List<Entry> now = proceedings.entries();
            int before = queued(now, since(now, message)).size();
            more = proceedings
                    .await(proceedings.tolerances().silence(), entries -> Optional.of(
                                    queued(entries, since(entries, message)))
                            .filter(queued -> queued.size() > before))
                    .isPresent();
        }
    }

    /** The queue is empty as soon as the transaction has ended in it, or an event from after it has come. */
    private boolean isWhole(String message) {
        List<Entry> entries = proceedings.entries();
        List<SutCall> calls = since(entries, message);
        List<SutCall> queued = queued(entries, calls);
        boolean complete = !queued.isEmpty()
                && calls.stream()
                        .allMatch(call ->
                                proceedings.traffic().missingBefore(call).isEmpty());
        long last = queued.stream().mapToLong(Transaction::seqNo).max().orElse(-1);
        return complete
                && (queued.stream().anyMatch(QueuedRequestsAre::ends)
                        || calls.stream().anyMatch(call -> Transaction.seqNo(call) > last));
    }

    private static boolean ends(SutCall call) {
        return call.transactionEvent().orElseThrow().isEnded();
    }

    private List<SutCall> since(List<Entry> entries, String message) {
        int opened = last(entries, Event.Opened.class).map(Entry::number).orElse(0);
        return proceedings.traffic().received(message).stream()
                .filter(call -> call.number() > opened)
                .filter(call -> call.transactionEvent().isPresent())
                .toList();
    }

    private List<SutCall> queued(List<Entry> entries, List<SutCall> calls) {
        Map<String, LongSummaryStatistics> offline = calls.stream()
                .filter(call -> call.payload().path("offline").asBoolean(false))
                .collect(Collectors.groupingBy(
                        QueuedRequestsAre::transaction, Collectors.summarizingLong(Transaction::seqNo)));
        return calls.stream()
                .filter(call -> isBetween(offline.get(transaction(call)), Transaction.seqNo(call))
                        || isSurelyFromOffline(entries, call))
                .toList();
    }

    private static boolean isBetween(LongSummaryStatistics offline, long seqNo) {
        return offline != null && offline.getMin() <= seqNo && seqNo <= offline.getMax();
    }

    private static String transaction(SutCall call) {
        return call.transactionEvent().orElseThrow().transactionId();
    }

    private boolean isSurelyFromOffline(List<Entry> entries, SutCall call) {
        Duration tolerance = proceedings.tolerances().tolerance();
        Optional<Instant> lost = last(entries, Event.Closed.class).map(Entry::wall);
        Optional<Instant> back = last(entries, Event.Opened.class).map(Entry::wall);
        String timestamp = call.transactionEvent().orElseThrow().timestamp();
        try {
            Instant made = OffsetDateTime.parse(timestamp).toInstant();
            return lost.filter(moment -> made.isAfter(moment.plus(tolerance))).isPresent()
                    && back.filter(moment -> made.isBefore(moment.minus(tolerance)))
                            .isPresent();
        } catch (DateTimeParseException noMoment) {
            return false; // What is wrong with the frame is judged elsewhere.
        }
    }

    private static Optional<Entry> last(List<Entry> entries, Class<? extends Event> kind) {
        return entries.stream().filter(entry -> kind.isInstance(entry.event())).reduce((earlier, later) -> later);
    }
}
