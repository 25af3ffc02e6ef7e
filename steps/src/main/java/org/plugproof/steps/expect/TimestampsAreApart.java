package org.plugproof.steps.expect;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.Paths;
import tools.jackson.databind.JsonNode;

/**
 * The timestamps within the received requests follow each other at an interval. Several messages, one an EVSE, may share a moment. Of
 * TransactionEvents only those count that were sent because of meter values, and for the same reason as those that were judged last.
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
        Optional<List<Map.Entry<Instant, Integer>>> moments = proceedings.await(
                patience, entries -> Optional.of(moments(message, tolerance)).filter(found -> found.size() > 1));
        String expected = message + " timestamps " + Spoken.time(gap) + " apart (± " + Spoken.time(tolerance) + ")";
        if (moments.isEmpty()) {
            throw proceedings.failure(
                    Failure.of(expected, moments(message, tolerance).isEmpty() ? "no timestamp" : "only one moment"));
        }
        proceedings.await(patience, entries -> Optional.of(byPlace(message, tolerance))
                .filter(places -> endTogether(places, tolerance)));
        for (List<Map.Entry<Instant, Integer>> each : byPlace(message, tolerance)) {
            hold(each, gap, tolerance, expected);
        }
        proceedings.traffic().received(message).forEach(proceedings.traffic()::consume);
        proceedings.book().note(Kind.INTERVAL, moments.get().get(1).getValue(), message, "timestamp", expected);
        proceedings.say(expected + ": " + moments.get().size() + " moments");
    }

    private void hold(List<Map.Entry<Instant, Integer>> moments, Duration gap, Duration tolerance, String expected) {
        for (int i = 1; i < moments.size(); i++) {
            Duration apart =
                    Duration.between(moments.get(i - 1).getKey(), moments.get(i).getKey());
            if (apart.minus(gap).abs().compareTo(tolerance) > 0) {
                throw proceedings.failure(Failure.of(
                                expected,
                                Spoken.time(apart) + " between "
                                        + moments.get(i - 1).getKey() + " and "
                                        + moments.get(i).getKey())
                        .at(moments.get(i).getValue()));
            }
        }
    }

    /** The moments of each EVSE and of each transaction: what one of them leaves out, another does not make good. */
    private List<List<Map.Entry<Instant, Integer>>> byPlace(String message, Duration tolerance) {
        Map<String, List<SutCall>> places = proceedings.traffic().received(message).stream()
                .collect(Collectors.groupingBy(TimestampsAreApart::place));
        return places.values().stream().map(calls -> moments(calls, tolerance)).toList();
    }

    /** No EVSE is behind the others: what it has to tell of the latest moment is not still under way. */
    private static boolean endTogether(List<List<Map.Entry<Instant, Integer>>> places, Duration tolerance) {
        List<Instant> ends = places.stream()
                .filter(moments -> !moments.isEmpty())
                .map(moments -> moments.get(moments.size() - 1).getKey())
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

    private List<Map.Entry<Instant, Integer>> moments(String message, Duration tolerance) {
        return moments(proceedings.traffic().received(message), tolerance);
    }

    /** The distinct moments in order, each with the frame that first had it. */
    private List<Map.Entry<Instant, Integer>> moments(List<SutCall> calls, Duration tolerance) {
        TreeMap<Instant, Integer> stamped = new TreeMap<>();
        for (SutCall call : calls) {
            if (counts(call)) {
                timestamps(call.payload()).forEach(moment -> stamped.putIfAbsent(moment, call.number()));
            }
        }
        List<Map.Entry<Instant, Integer>> distinct = new ArrayList<>();
        for (Map.Entry<Instant, Integer> each : stamped.entrySet()) {
            boolean apart = distinct.isEmpty()
                    || Duration.between(distinct.get(distinct.size() - 1).getKey(), each.getKey())
                                    .compareTo(tolerance)
                            > 0;
            if (apart) {
                distinct.add(Map.entry(each.getKey(), each.getValue()));
            }
        }
        return distinct;
    }

    private boolean counts(SutCall call) {
        return !call.action().equals("TransactionEvent") || reasons().contains(reason(call.payload()));
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

    private static List<Instant> timestamps(JsonNode payload) {
        List<JsonNode> nodes = Paths.readAll(payload, "meterValue[*].timestamp");
        for (String path : List.of("timestamp", "generatedAt")) {
            nodes = nodes.isEmpty() ? Paths.readAll(payload, path) : nodes;
        }
        return nodes.stream().flatMap(node -> moment(node).stream()).toList();
    }

    private static Optional<Instant> moment(JsonNode node) {
        try {
            return Optional.of(OffsetDateTime.parse(node.asString("")).toInstant());
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private Duration tolerance(Duration gap) {
        Duration part = gap.dividedBy(LARGEST_PART);
        Duration configured = proceedings.tolerances().tolerance();
        return configured.compareTo(part) < 0 ? configured : part;
    }
}
