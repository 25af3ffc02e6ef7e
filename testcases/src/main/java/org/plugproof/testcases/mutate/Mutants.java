package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plugproof.fixtures.tamper.Place;
import org.plugproof.fixtures.tamper.Rule.Action;
import org.plugproof.steps.expect.Judged;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the mutants of a scenario from its passing run. */
final class Mutants {

    /** How an expectation reads of what a connector was reported last. */
    private static final String IN_THE_END = " in the end ";

    /** Into the silence, neither before it begins nor when it is over. */
    private static final long SOON_MILLIS = 300;

    private static final long LATEST_MILLIS = 1_000;
    private static final Pattern SECONDS = Pattern.compile("([\\d.]+) s");

    private final Scene scene;
    private final Map<String, Mutant> made = new LinkedHashMap<>();
    private final Claims claims = new Claims();

    Mutants(Recording recording) {
        this.scene = new Scene(recording);
    }

    /** @param preconditions whether what only prepares is tried too */
    List<Mutant> make(boolean preconditions) {
        for (Judged row : few(scene.judged())) {
            if (row.own() || preconditions) {
                of(row);
            }
        }
        new ProtocolMutants(scene).make().forEach(this::keep);
        List<Mutant> mutants = new ArrayList<>(made.values());
        ProxyMutants.among(scene, mutants).forEach(mutants::add);
        return mutants;
    }

    /**
     * Of what one row held many entries or messages to, the first and the last stand for all; of what comes by the clock the one in the
     * middle, for at the edges another run has one more or one less.
     */
    private List<Judged> few(List<Judged> rows) {
        Map<String, List<Judged>> alike = rows.stream()
                .filter(row -> row.matcher().isPresent())
                .collect(Collectors.groupingBy(Mutants::likeness));
        alike.values().forEach(this::leaveOutPrepared);
        return rows.stream()
                .filter(row -> row.matcher().isEmpty() || stands(row, alike.get(likeness(row))))
                .toList();
    }

    /** What a precondition judged as well leaves the case without a judgement: others stand for it, where there are any. */
    private void leaveOutPrepared(List<Judged> alike) {
        List<Judged> fresh = alike.stream()
                .filter(row -> scene.at(row.entry()).filter(scene::isPrepared).isEmpty())
                .toList();
        if (!fresh.isEmpty()) {
            alike.retainAll(fresh);
        }
    }

    private boolean stands(Judged row, List<Judged> alike) {
        return scene.at(row.entry()).filter(Spot::isPeriodic).isPresent()
                ? alike.get(alike.size() / 2) == row
                : alike.get(0) == row || alike.get(alike.size() - 1) == row;
    }

    private static String likeness(Judged row) {
        return row.step() + " " + row.message() + " " + row.path().replaceAll("\\d+", "") + " " + row.kind()
                + (row.kind() == Judged.Kind.ENTRY ? "" : row.path());
    }

    /** What the case's own judgements hold the SUT to on the wire, and by which mutants that is tried. */
    Claims claims() {
        return claims;
    }

    private void of(Judged row) {
        Optional<Spot> spot = scene.at(row.entry());
        List<Mutant> mutants =
                switch (row.kind()) {
                    case SILENCE -> silence(row);
                    case REFUSAL -> refusal(row);
                    default -> spot.map(at -> of(row, at)).orElse(List.of());
                };
        mutants.forEach(this::keep);
        if (!mutants.isEmpty()
                || spot.map(at -> !new RowMutants(scene, row, at).isFree()).orElse(true)) {
            claims.add(row, mutants);
        }
    }

    private List<Mutant> of(Judged row, Spot spot) {
        return switch (row.kind()) {
            case REQUEST -> new RequestMutants(scene, row, spot).make();
            case ANSWER -> new AnswerMutants(row, spot).make();
            case VALUE -> value(row, spot);
            case ENTRY -> rows(row, spot);
            case ELEMENT -> List.of(element(row, spot));
            case INTERVAL -> interval(row, spot);
            case SOME -> some(row, spot);
            case CONNECTOR -> connector(row, spot);
            case KNOWN -> known(row, spot);
            default -> List.of();
        };
    }

    private List<Mutant> value(Judged row, Spot spot) {
        List<Mutant> lists = new ListMutants(scene.catalogue(), scene.judged(spot), spot).make();
        lists.forEach(this::keep);
        List<Mutant> mutants = new ArrayList<>(rows(row, spot));
        lists.stream()
                .filter(mutant -> mutant.row().equals(RowMutants.said(row)))
                .forEach(mutants::add);
        return mutants;
    }

    /** Of what comes by the clock all deviate: which one another run judges, nobody knows. */
    private List<Mutant> rows(Judged row, Spot spot) {
        return spot.isPeriodic()
                ? new RowMutants(scene, row, spot.steady())
                        .make().stream().map(Mutant::always).toList()
                : new RowMutants(scene, row, spot).make();
    }

    /** Another error, or nothing. */
    private List<Mutant> refusal(Judged row) {
        String action = RowMutants.action(row.message());
        return List.of(
                new Mutant(
                        "other error",
                        row.message(),
                        "",
                        row.expected(),
                        scene.refusal(row, Action.ERROR).withCode("GenericError"),
                        List.of(action),
                        row.own()),
                new Mutant(
                        "never sent",
                        row.message(),
                        "",
                        row.expected(),
                        scene.refusal(row, Action.DROP),
                        List.of(action),
                        row.own()));
    }

    private static Mutant element(Judged row, Spot spot) {
        List<String> names = List.of(spot.message(), RowMutants.action(spot.message()));
        String said = spot.message() + " with " + row.expected();
        return new Mutant(
                "element less",
                spot.message(),
                spot.lasting(row.path()),
                said,
                spot.rule(Action.REMOVE).withPath(spot.lasting(row.path())),
                names,
                row.own());
    }

    private List<Mutant> silence(Judged row) {
        String message = row.message().isEmpty() ? scene.stranger("") : row.message();
        return scene
                .silenceBegins(row)
                .map(cue -> new Mutant(
                        "forbidden request",
                        message,
                        "",
                        "no " + message + " for " + row.expected(),
                        cue.rule()
                                .withRequest(scene.sut(), message, scene.smallest(message))
                                .withMillis(Math.max(0, scene.millisBetween(cue.entry(), row.entry())) + into(row)),
                        List.of(message, RowMutants.action(message)),
                        row.own()))
                .stream()
                .toList();
    }

    private static long into(Judged silence) {
        java.util.regex.Matcher seconds = SECONDS.matcher(silence.expected());
        long half = seconds.matches() ? (long) (Double.parseDouble(seconds.group(1)) * 500) : SOON_MILLIS;
        return Math.min(half, LATEST_MILLIS);
    }

    private List<Mutant> interval(Judged row, Spot spot) {
        if (row.path().isEmpty()) {
            return new RequestMutants(scene, row, spot).makePeriodic();
        }
        List<Mutant> mutants = new ArrayList<>(rows(row, spot).stream()
                .filter(mutant -> !mutant.kind().equals("removed"))
                .toList());
        mutants.add(new RequestMutants(scene, row, spot).leftOut());
        return mutants;
    }

    /** Where any of several messages would do, it takes all of them to deviate. */
    private List<Mutant> some(Judged row, Spot spot) {
        Spot first = spot.isPeriodic() ? spot.steady() : scene.firstOwn(spot);
        if (row.path().isEmpty() && spot.isPeriodic() && !spot.where().isEmpty()) {
            // Left out, it would be missing in the numbering of the transaction already where the case is prepared.
            String telling = spot.where().containsKey("triggerReason") ? "triggerReason" : "evseId";
            return rows(row.at(spot.message(), telling), spot);
        }
        return row.path().isEmpty()
                ? List.of(new RequestMutants(scene, row, first).neverSent())
                : new RowMutants(scene, row, first)
                        .make().stream().map(Mutant::always).toList();
    }

    /** A connector may be told to be so once more, such as behind a reset: then it is told wrong each time. */
    private List<Mutant> connector(Judged row, Spot spot) {
        if (scene.isPrepared(spot)) {
            return known(row, spot);
        }
        List<Mutant> mutants =
                status(row, spot).stream().map(Mutant::always).collect(Collectors.toCollection(ArrayList::new));
        mutants.add(new RequestMutants(scene, row, spot).neverSent());
        return mutants.stream().map(mutant -> mutant.named("onnector")).toList();
    }

    private List<Mutant> known(Judged row, Spot spot) {
        boolean last = row.kind() == Judged.Kind.CONNECTOR && row.expected().contains(IN_THE_END);
        return scene.whileJudged().stream()
                .reduce((earlier, later) -> last ? later : earlier)
                .map(first -> status(row, spot).stream()
                        .filter(value -> value.rule().action() == Action.SET)
                        .map(value -> told(value, spot, first).named("onnector"))
                        .toList())
                .orElse(List.of());
    }

    private List<Mutant> status(Judged row, Spot spot) {
        String path =
                spot.message().equals("StatusNotificationRequest") ? "connectorStatus" : "eventData[0].actualValue";
        return new RowMutants(scene, row.at(spot.message(), path), spot).make();
    }

    /**
     * A connector was so before the case began, and nothing told otherwise: something does. Where another connection follows the frame, it
     * does so ahead of it, for what the SUT says while it hangs up may or may not arrive.
     */
    private Mutant told(Mutant value, Spot old, Spot behind) {
        ObjectNode payload = old.payload().deepCopy().asObject();
        new Place(value.path())
                .set(payload, JsonMapper.shared().readTree(value.rule().value()));
        return new Mutant(
                "contrary report",
                old.message(),
                value.path(),
                value.row(),
                behind.rule(scene.isLeftBehind(behind) ? Action.SEND_AHEAD : Action.SEND)
                        .withRequest(scene.sut(), old.message(), payload.toString()),
                value.names(),
                value.own());
    }

    private void keep(Mutant mutant) {
        made.putIfAbsent(mutant.rule().json(), mutant);
    }
}
