package org.plugproof.steps.expect;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.value.ExpectedContent;

/**
 * What a station kept while it was offline and sends once it is back. Such are the transaction events on the latest connection up to the
 * last that says that it is from offline, and those whose timestamp lies before the connection by more than the tolerance between clocks:
 * an event made right after the connection is not blamed for a slow clock.
 */
final class QueuedRequestsAre {

    private final Proceedings proceedings;

    QueuedRequestsAre(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void judge(String message, ExpectedContent content) {
        Duration patience = proceedings.patience();
        proceedings.await(patience, entries -> Optional.of(since(entries, message))
                .filter(calls -> isWhole(calls, queued(entries, calls))));
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
        proceedings.say("all " + queued.size() + " " + message + " from the queue with " + content.describe());
    }

    /** The queue is empty as soon as the transaction has ended, or an event from after the reconnection has come. */
    private boolean isWhole(List<SutCall> calls, List<SutCall> queued) {
        boolean complete = !queued.isEmpty()
                && calls.stream()
                        .allMatch(call ->
                                proceedings.traffic().missingBefore(call).isEmpty());
        return complete
                && (calls.size() > queued.size()
                        || queued.stream()
                                .flatMap(call -> call.transactionEvent().stream())
                                .anyMatch(TransactionEventKey::isEnded));
    }

    private List<SutCall> since(List<Entry> entries, String message) {
        int opened = lastOpened(entries).map(Entry::number).orElse(0);
        return proceedings.traffic().received(message).stream()
                .filter(call -> call.number() > opened)
                .filter(call -> call.transactionEvent().isPresent())
                .toList();
    }

    private List<SutCall> queued(List<Entry> entries, List<SutCall> calls) {
        Optional<Instant> before = lastOpened(entries)
                .map(Entry::wall)
                .map(each -> each.minus(proceedings.tolerances().tolerance()));
        Map<String, Long> last = new HashMap<>();
        calls.stream()
                .filter(call -> call.payload().path("offline").asBoolean(false))
                .forEach(call -> last.merge(transaction(call), Transaction.seqNo(call), Math::max));
        return calls.stream()
                .filter(call -> Transaction.seqNo(call) <= last.getOrDefault(transaction(call), -1L)
                        || before.filter(moment -> isFrom(call, moment)).isPresent())
                .toList();
    }

    private static String transaction(SutCall call) {
        return call.transactionEvent().orElseThrow().transactionId();
    }

    private static boolean isFrom(SutCall call, Instant before) {
        String timestamp = call.transactionEvent().orElseThrow().timestamp();
        try {
            return OffsetDateTime.parse(timestamp).toInstant().isBefore(before);
        } catch (DateTimeParseException noMoment) {
            return false; // What is wrong with the frame is judged elsewhere.
        }
    }

    private static Optional<Entry> lastOpened(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.event() instanceof Event.Opened)
                .reduce((earlier, later) -> later);
    }
}
