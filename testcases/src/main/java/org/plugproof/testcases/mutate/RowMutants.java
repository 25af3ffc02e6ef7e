package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.schema.MessageCatalogue;
import org.plugproof.fixtures.tamper.Place;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;
import org.plugproof.steps.expect.Judged;
import org.plugproof.steps.value.Paths;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Deviations from what a case judged at one path: nothing there, and something else there that the schema still allows. */
final class RowMutants {

    private static final String EACH = "[*]";
    private static final String SOME = "[any]";
    private static final int ELEMENTS = 4;

    private final Scene scene;
    private final MessageCatalogue catalogue;
    private final Judged row;
    private final Spot spot;

    RowMutants(Scene scene, Judged row, Spot spot) {
        this.scene = scene;
        this.catalogue = scene.catalogue();
        this.row = row;
        this.spot = spot;
    }

    /** Empty where nothing that could stand there offends the row: then the row cannot fail. */
    List<Mutant> make() {
        List<Mutant> mutants = new ArrayList<>();
        for (String path : places(row.path())) {
            JsonNode now = new Place(path).read(spot.payload());
            removed(path, now).ifPresent(mutants::add);
            changed(path, now).ifPresent(mutants::add);
            if (!mutants.isEmpty()) {
                return mutants;
            }
        }
        return all().or(this::longer)
                .or(this::within)
                .or(this::unsound)
                .map(List::of)
                .orElse(mutants);
    }

    /** Whether what offends the row is right all the same, for another alternative takes it. */
    boolean isFree() {
        return row.matcher().isPresent()
                && places(row.path()).stream()
                        .flatMap(path -> others(path, new Place(path).read(spot.payload())).stream()
                                .map(other -> with(path, other)))
                        .anyMatch(payload -> row.right().test(payload)
                                && Paths.difference(
                                                payload,
                                                row.path(),
                                                row.matcher().get())
                                        .isPresent());
    }

    /** Where any element of a list would do, all of them are changed. */
    private Optional<Mutant> all() {
        int some = row.path().indexOf(SOME);
        String list = some < 0 ? "" : row.path().substring(0, some);
        if (some < 0 || !(new Place(list).read(spot.payload()) instanceof ArrayNode now)) {
            return Optional.empty();
        }
        String field = list + "[0]" + row.path().substring(some + SOME.length());
        for (JsonNode other : others(field, new Place(field).read(spot.payload()))) {
            ObjectNode with = spot.payload().deepCopy().asObject();
            for (int i = 0; i < now.size(); i++) {
                new Place(list + "[" + i + "]" + field.substring(list.length() + EACH.length())).set(with, other);
            }
            if (isSound(with) && offends(with)) {
                String value = new Place(list).read(with).toString();
                return Optional.of(mutant(
                                "other value",
                                list,
                                spot.rule(Action.SET).withPath(list).withValue(value))
                        .named(field.replaceAll(".*\\.", "")));
            }
        }
        return Optional.empty();
    }

    /** Where what would hold it is not there either, both are put in. */
    private Optional<Mutant> within() {
        String path = places(row.path()).get(0);
        String parent = path.substring(0, Math.max(0, path.lastIndexOf('.')));
        if (parent.isEmpty() || !new Place(parent).read(spot.payload()).isMissingNode()) {
            return Optional.empty();
        }
        String field = path.substring(parent.length() + 1);
        for (JsonNode other : others(path, MissingNode.getInstance())) {
            JsonNode holder =
                    SmallestPayload.at(catalogue, spot.message(), parent).orElse(MissingNode.getInstance());
            if (holder instanceof ObjectNode object) {
                object.set(field, other);
                ObjectNode with = with(parent, object);
                if (isSound(with) && offends(with)) {
                    String value = object.toString();
                    return Optional.of(mutant(
                                    "added",
                                    parent,
                                    spot.rule(Action.SET).withPath(parent).withValue(value))
                            .named(field));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a list may have so many elements only, it gets more. */
    private Optional<Mutant> longer() {
        String list = row.path().replaceFirst("\\[\\d+]$", "");
        if (list.equals(row.path())
                || !(new Place(list).read(spot.payload()) instanceof ArrayNode now)
                || now.isEmpty()) {
            return Optional.empty();
        }
        ArrayNode more = now.deepCopy();
        int last = Integer.parseInt(
                row.path().substring(list.length() + 1, row.path().length() - 1));
        while (more.size() <= last) {
            more.add(now.get(0).deepCopy());
        }
        ObjectNode with = with(list, more);
        return isSound(with) && offends(with)
                ? Optional.of(mutant(
                        "element more",
                        list,
                        spot.rule(Action.SET).withPath(list).withValue(more.toString())))
                : Optional.empty();
    }

    /** Where whatever the schema allows is right, the row is kept by the schema: what it does not allow must be seen. */
    private Optional<Mutant> unsound() {
        for (String path : places(row.path())) {
            ObjectNode without = spot.payload().deepCopy().asObject();
            new Place(path).remove(without);
            if (row.matcher().isPresent() && !without.equals(spot.payload()) && !isSound(without)) {
                return Optional.of(mutant(
                        "removed against the schema",
                        path,
                        spot.rule(Action.REMOVE).withPath(path)));
            }
        }
        return Optional.empty();
    }

    /** Only the first element where each is judged; each in turn where one is enough. */
    private List<String> places(String path) {
        String first = path.replace(EACH, "[0]");
        if (!first.contains(SOME)) {
            return List.of(first);
        }
        List<String> places = new ArrayList<>();
        for (int i = 0; i < ELEMENTS; i++) {
            places.add(first.replace(SOME, "[" + i + "]"));
        }
        return places;
    }

    /** A field that the schema demands is left to the schema. */
    private Optional<Mutant> removed(String path, JsonNode now) {
        ObjectNode without = spot.payload().deepCopy().asObject();
        new Place(path).remove(without);
        if (row.matcher().isEmpty() || now.isMissingNode() || !isSound(without) || !offends(without)) {
            return Optional.empty();
        }
        return Optional.of(mutant("removed", path, spot.rule(Action.REMOVE).withPath(path)));
    }

    /** What leaves a message that may come at any time, or one that may not, such a message is tried first: it deviates here alone. */
    private Optional<Mutant> changed(String path, JsonNode now) {
        List<JsonNode> fit = others(path, now).stream()
                .filter(other -> {
                    ObjectNode with = with(path, other);
                    return !new Place(path).read(with).equals(now) && isSound(with) && offends(with);
                })
                .toList();
        boolean chatter = scene.isChatter(spot);
        return fit.stream()
                .filter(other -> scene.isChatter(spot.message(), with(path, other)) == chatter)
                .findFirst()
                .or(() -> fit.stream().findFirst())
                .map(other -> mutant(
                        now.isMissingNode() ? "added" : "other value",
                        path,
                        spot.rule(Action.SET).withPath(path).withValue(other.toString())));
    }

    private List<JsonNode> others(String path, JsonNode now) {
        List<JsonNode> others = new ArrayList<>(OtherValues.of(catalogue, spot.message(), path, now));
        forbidden().filter(value -> !value.equals(now)).ifPresent(others::add);
        return others;
    }

    /** What a row such as {@code not 3} rules out. */
    private Optional<JsonNode> forbidden() {
        if (!row.expected().matches("not -?\\d+")) {
            return Optional.empty();
        }
        return Optional.of(JsonNodeFactory.instance.numberNode(
                Long.parseLong(row.expected().substring("not ".length()))));
    }

    private ObjectNode with(String path, JsonNode value) {
        ObjectNode with = spot.payload().deepCopy().asObject();
        new Place(path).set(with, value);
        return with;
    }

    private boolean isSound(JsonNode payload) {
        return catalogue.firstViolation(spot.message(), payload).isEmpty();
    }

    private boolean offends(JsonNode payload) {
        return !row.right().test(payload)
                && row.matcher()
                        .map(matcher ->
                                Paths.difference(payload, row.path(), matcher).isPresent())
                        .orElse(true);
    }

    private Mutant mutant(String kind, String place, Rule given) {
        String path = spot.lasting(place);
        Rule rule = given.withPath(spot.lasting(given.path()));
        String field = path.replaceAll(".*\\.|\\[\\d+]$", "");
        return new Mutant(
                kind,
                spot.message(),
                path,
                said(row),
                rule,
                List.of(spot.message(), action(spot.message()), path, field, reported()),
                row.own());
    }

    /** A connector of which another is told instead is one that was not reported. */
    private String reported() {
        return spot.message().equals("StatusNotificationRequest") ? "reported" : "";
    }

    static String said(Judged row) {
        return row.path() + " = " + row.expected();
    }

    static String action(String message) {
        return message.replaceFirst("(Request|Response)$", "");
    }
}
