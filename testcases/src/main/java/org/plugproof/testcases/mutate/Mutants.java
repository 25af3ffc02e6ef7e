package org.plugproof.testcases.mutate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plugproof.fixtures.schema.MessageCatalogue;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.expect.Judged;

/** Makes the mutants of a scenario from its passing run. */
final class Mutants {

    /** May come at any time, so once more or something else is no deviation. */
    private static final Set<String> CHATTER = Set.of(
            "StatusNotificationRequest",
            "NotifyEventRequest",
            "HeartbeatRequest",
            "MeterValuesRequest",
            "SecurityEventNotificationRequest");
    /** Sent again under another id, it is a legal re-transmission (E04, E13). */
    private static final Set<String> REPEATABLE = Set.of("TransactionEventRequest");

    private static final Duration BEYOND = Duration.ofSeconds(2);
    /** Into the silence, not before it begins. */
    private static final Duration SOON = Duration.ofMillis(300);

    private final Recording recording;
    private final MessageCatalogue catalogue;
    private final Party sut;
    private final List<Spot> spots;
    private final Map<Integer, Spot> byEntry = new HashMap<>();
    private final Map<String, Mutant> made = new LinkedHashMap<>();
    private final List<Judged> untried = new ArrayList<>();

    Mutants(Recording recording) {
        this.recording = recording;
        this.catalogue = MessageCatalogue.of(recording.result().protocol());
        this.sut = recording.result().sut();
        this.spots = Spot.in(recording.result().entries());
        spots.forEach(spot -> byEntry.put(spot.entry(), spot));
    }

    /** @param preconditions whether what only prepares is tried too */
    List<Mutant> make(boolean preconditions) {
        for (Judged row : recording.judged()) {
            if (row.own() || preconditions) {
                of(row);
            }
        }
        new ProtocolMutants(catalogue, sut, whileJudged()).make().forEach(this::keep);
        return List.copyOf(made.values());
    }

    /** Judgements for which no deviation on the wire was found. */
    List<Judged> untried() {
        return List.copyOf(untried);
    }

    /** What came while the case was judging: what it puts back afterwards is nobody's evidence. */
    private List<Spot> whileJudged() {
        int last = recording.judged().stream()
                .filter(Judged::own)
                .filter(row -> byEntry.containsKey(row.entry()))
                .mapToInt(Judged::entry)
                .max()
                .orElse(Integer.MAX_VALUE);
        return spots.stream().filter(spot -> spot.entry() <= last).toList();
    }

    private void of(Judged row) {
        Spot spot = byEntry.get(row.entry());
        int before = made.size();
        switch (row.kind()) {
            case REQUEST -> withSpot(row, spot, this::request);
            case ANSWER -> withSpot(row, spot, this::answer);
            case VALUE -> value(row, spot);
            case ELEMENT -> withSpot(row, spot, this::element);
            case SILENCE -> silence(row);
            case INTERVAL -> withSpot(row, spot, this::interval);
            case CONNECTOR -> withSpot(row, spot, this::connector);
            default -> untried.add(row);
        }
        if (made.size() == before && spot == null && row.kind() != Judged.Kind.SILENCE && !untried.contains(row)) {
            untried.add(row);
        }
    }

    private void withSpot(Judged row, Spot spot, java.util.function.BiConsumer<Judged, Spot> maker) {
        if (spot != null) {
            maker.accept(row, spot);
        }
    }

    private void value(Judged row, Spot spot) {
        if (spot == null) {
            return;
        }
        List<Mutant> mutants = new RowMutants(catalogue, row, spot).make();
        mutants.forEach(this::keep);
        if (mutants.isEmpty()) {
            untried.add(row);
        }
    }

    private void request(Judged row, Spot spot) {
        keep(mutant("never sent", row, spot, spot.rule(Action.DROP)));
        if (!row.own()) {
            return;
        }
        String other = stranger(spot.message());
        keep(mutant(
                "another in its place",
                row,
                spot,
                spot.rule(Action.REPLACE)
                        .withRequest(
                                sut, other, SmallestPayload.of(catalogue, other).toString())
                        .withAnswer(spot.answer())));
        if (!CHATTER.contains(spot.message()) && !REPEATABLE.contains(spot.message())) {
            keep(mutant("sent twice", row, spot, spot.rule(Action.REPEAT)));
        }
        keep(mutant("too late", row, spot, spot.rule(Action.DELAY).withMillis(tooLate())));
    }

    private void answer(Judged row, Spot spot) {
        keep(mutant("CALLERROR", row, spot, spot.rule(Action.ERROR).withCode("InternalError")));
        keep(mutant("never sent", row, spot, spot.rule(Action.DROP)));
    }

    private void element(Judged row, Spot spot) {
        keep(mutant("element less", row, spot, spot.rule(Action.REMOVE).withPath(row.path())));
    }

    private void silence(Judged row) {
        String message = row.message().isEmpty() ? stranger("") : row.message();
        Optional<Spot> behind =
                spots.stream().filter(spot -> spot.entry() <= row.entry()).reduce((earlier, later) -> later);
        behind.ifPresentOrElse(
                spot -> keep(new Mutant(
                        "forbidden request",
                        message,
                        "",
                        "no " + message + " for " + row.expected(),
                        spot.rule(Action.SEND)
                                .withRequest(
                                        sut,
                                        message,
                                        SmallestPayload.of(catalogue, message).toString())
                                .withMillis(SOON.toMillis()),
                        List.of(message, RowMutants.action(message)),
                        row.own())),
                () -> untried.add(row));
    }

    private void interval(Judged row, Spot spot) {
        if (row.path().isEmpty()) {
            keep(mutant("too late", row, spot, spot.rule(Action.DELAY).withMillis(tooLate())));
            keep(mutant("never sent", row, spot, spot.rule(Action.DROP)));
            return;
        }
        for (String path : List.of("timestamp", "generatedAt", "meterValue[0].timestamp")) {
            Judged stamped = new Judged(
                    row.kind(), row.entry(), row.message(), path, row.expected(), Optional.empty(), row.own());
            if (!new org.plugproof.fixtures.tamper.Place(path)
                    .read(spot.payload())
                    .isMissingNode()) {
                new RowMutants(catalogue, stamped, spot)
                        .make().stream()
                                .filter(mutant -> !mutant.kind().equals("removed"))
                                .forEach(this::keep);
            }
        }
    }

    private void connector(Judged row, Spot spot) {
        keep(named(mutant("never sent", row, spot, spot.rule(Action.DROP)), "onnector"));
        String path =
                spot.message().equals("StatusNotificationRequest") ? "connectorStatus" : "eventData[0].actualValue";
        Judged status =
                new Judged(row.kind(), row.entry(), spot.message(), path, row.expected(), Optional.empty(), row.own());
        new RowMutants(catalogue, status, spot).make().forEach(mutant -> keep(named(mutant, "onnector")));
    }

    private static Mutant named(Mutant mutant, String also) {
        List<String> names = new ArrayList<>(mutant.names());
        names.add(also);
        return new Mutant(
                mutant.kind(), mutant.message(), mutant.path(), mutant.row(), mutant.rule(), names, mutant.own());
    }

    /** A failure may name what came instead, and a missing event of a transaction shows in its numbering. */
    private static List<String> names(Spot spot, Rule rule) {
        List<String> names = new ArrayList<>(List.of(spot.message(), RowMutants.action(spot.message())));
        names.add(rule.send());
        if (spot.message().equals("TransactionEventRequest")) {
            names.add("seqNo");
        }
        return names;
    }

    private Mutant mutant(String kind, Judged row, Spot spot, Rule rule) {
        String said = spot.message() + (row.expected().isEmpty() ? "" : " with " + row.expected());
        return new Mutant(kind, spot.message(), row.path(), said, rule, names(spot, rule), row.own());
    }

    private long tooLate() {
        return recording.planned().sut().waits().expect().plus(BEYOND).toMillis();
    }

    /** A request that fits into no case of this SUT; never the given one. */
    private String stranger(String message) {
        return ProtocolMutants.stranger(sut, message);
    }

    private void keep(Mutant mutant) {
        made.putIfAbsent(mutant.rule().json(), mutant);
    }
}
