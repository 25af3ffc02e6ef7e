package org.plugproof.steps.expect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.expect.Moments.Moment;
import tools.jackson.databind.JsonNode;

/**
 * The timestamps within the received requests follow each other at an interval. Several messages, one an EVSE, may share a moment. Of
 * TransactionEvents only those count that were sent because of meter values, and for the same reason as those that were judged last; or the
 * Ended ones, where those were judged last.
 */
final class TimestampsAreApart {

    /** Two clocks may differ by the tolerance, but never by so much of the interval that another interval would pass. */
    private static final int LARGEST_PART = 4;

    private static final Set<String> METERING = Set.of("MeterValueClock", "MeterValuePeriodic");

    private final Proceedings proceedings;

    TimestampsAreApart(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void judge(String message, Duration gap) {
        Duration tolerance = tolerance(gap);
        // Two moments are enough to tell; while there is one, the next is waited for as long as the interval explains.
        Duration patience = gap.plus(tolerance).plus(proceedings.tolerances().tolerance());
        Optional<List<Moment>> moments = proceedings.await(
                patience, entries -> Optional.of(moments(message, tolerance)).filter(found -> found.size() > 1));
        String expected = message + " timestamps " + Spoken.time(gap) + " apart (± " + Spoken.time(tolerance) + ")";
        if (moments.isEmpty()) {
            throw proceedings.failure(
                    Failure.of(expected, moments(message, tolerance).isEmpty() ? "no timestamp" : "only one moment"));
        }
        proceedings.await(patience, entries -> Optional.of(byPlace(message, tolerance))
                .filter(places -> endTogether(places, tolerance)));
        for (List<Moment> each : byPlace(message, tolerance)) {
            hold(each, gap, tolerance, expected);
        }
        proceedings.traffic().received(message).forEach(proceedings.traffic()::consume);
        Moment second = moments.get().get(1);
        proceedings.book().note(Kind.INTERVAL, second.frame(), message, second.path(), expected);
        proceedings.say(expected + ": " + moments.get().size() + " moments");
    }

    private void hold(List<Moment> moments, Duration gap, Duration tolerance, String expected) {
        for (int i = 1; i < moments.size(); i++) {
            Moment before = moments.get(i - 1);
            Moment after = moments.get(i);
            Duration off = Duration.between(before.at(), after.at()).minus(gap).abs();
            if (off.compareTo(tolerance) > 0 && !driverActed(before.frame(), after.frame())) {
                String actual = Spoken.time(Duration.between(before.at(), after.at())) + " between " + before.at()
                        + " and " + after.at();
                throw proceedings.failure(
                        Failure.of(expected, actual).at(after.frame(), Spoken.jsonPath(after.path())));
            }
        }
    }

    /** What a driver does, such as beginning a session, may rightly interrupt the values. */
    private boolean driverActed(int after, int before) {
        return proceedings.entries().stream()
                .filter(entry -> entry.number() > after && entry.number() < before)
                .anyMatch(entry -> entry.event() instanceof Event.DriverAct);
    }

    /** The moments of each EVSE and of each transaction: what one of them leaves out, another does not make good. */
    private List<List<Moment>> byPlace(String message, Duration tolerance) {
        Map<String, List<SutCall>> places = proceedings.traffic().received(message).stream()
                .collect(Collectors.groupingBy(TimestampsAreApart::place));
        return places.values().stream().map(calls -> moments(calls, tolerance)).toList();
    }

    /** No EVSE is behind the others: what it has to tell of the latest moment is not still under way. */
    private static boolean endTogether(List<List<Moment>> places, Duration tolerance) {
        List<Instant> ends = places.stream()
                .filter(moments -> !moments.isEmpty())
                .map(moments -> moments.get(moments.size() - 1).at())
                .sorted()
                .toList();
        return ends.isEmpty()
                || Duration.between(ends.get(0), ends.get(ends.size() - 1)).compareTo(tolerance) <= 0;
    }

    private static String place(SutCall call) {
        return call.payload().path("evseId").asString("") + " "
                + call.transactionEvent()
                        .map(TransactionEventKey::transactionId)
                        .orElse("");
    }

    private List<Moment> moments(String message, Duration tolerance) {
        return moments(proceedings.traffic().received(message), tolerance);
    }

    /** The distinct moments in order, each with the frame that first had it. */
    private List<Moment> moments(List<SutCall> calls, Duration tolerance) {
        TreeMap<Instant, Moment> stamped = new TreeMap<>();
        for (SutCall call : calls) {
            if (counts(call)) {
                Moments.in(call).forEach(moment -> stamped.putIfAbsent(moment.at(), moment));
            }
        }
        List<Moment> distinct = new ArrayList<>();
        for (Moment each : stamped.values()) {
            boolean apart = distinct.isEmpty()
                    || Duration.between(distinct.get(distinct.size() - 1).at(), each.at())
                                    .compareTo(tolerance)
                            > 0;
            if (apart) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    private boolean counts(SutCall call) {
        if (!call.action().equals("TransactionEvent")) {
            return true;
        }
        return endsJudged()
                ? "Ended".equals(call.payload().path("eventType").asString(""))
                : reasons().contains(reason(call.payload()));
    }

    /** The end of a transaction carries many moments in one event, whatever its reason. */
    private boolean endsJudged() {
        List<Proceedings.Subject> judged = proceedings.judged("TransactionEventRequest");
        return !judged.isEmpty()
                && judged.stream().allMatch(subject -> "Ended"
                        .equals(subject.payload().path("eventType").asString("")));
    }

    /** Clock-aligned and periodic values have intervals of their own. */
    private Set<String> reasons() {
        Set<String> judged = proceedings.judged("TransactionEventRequest").stream()
                .map(subject -> reason(subject.payload()))
                .filter(METERING::contains)
                .collect(Collectors.toSet());
        return judged.isEmpty() ? METERING : judged;
    }

    private static String reason(JsonNode event) {
        return event.path("triggerReason").asString("");
    }

    private Duration tolerance(Duration gap) {
        Duration part = gap.dividedBy(LARGEST_PART);
        Duration configured = proceedings.tolerances().tolerance();
        return configured.compareTo(part) < 0 ? configured : part;
    }
}
