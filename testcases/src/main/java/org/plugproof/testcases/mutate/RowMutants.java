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
import tools.jackson.databind.node.ObjectNode;

/** Deviations from what a case judged at one path: nothing there, and something else there that the schema still allows. */
final class RowMutants {

    private static final String EACH = "[*]";
    private static final String SOME = "[any]";
    private static final int ELEMENTS = 4;

    private final MessageCatalogue catalogue;
    private final Judged row;
    private final Spot spot;

    RowMutants(MessageCatalogue catalogue, Judged row, Spot spot) {
        this.catalogue = catalogue;
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
        return mutants;
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

    private Optional<Mutant> changed(String path, JsonNode now) {
        for (JsonNode other : OtherValues.of(catalogue, spot.message(), path, now)) {
            ObjectNode with = spot.payload().deepCopy().asObject();
            new Place(path).set(with, other);
            boolean there = !new Place(path).read(with).equals(now);
            if (there && isSound(with) && offends(with)) {
                Rule rule = spot.rule(Action.SET).withPath(path).withValue(other.toString());
                return Optional.of(mutant(now.isMissingNode() ? "added" : "other value", path, rule));
            }
        }
        return Optional.empty();
    }

    private boolean isSound(JsonNode payload) {
        return catalogue.firstViolation(spot.message(), payload).isEmpty();
    }

    private boolean offends(JsonNode payload) {
        return row.matcher()
                .map(matcher -> Paths.difference(payload, row.path(), matcher).isPresent())
                .orElse(true);
    }

    private Mutant mutant(String kind, String path, Rule rule) {
        String field = path.replaceAll(".*\\.|\\[\\d+]$", "");
        return new Mutant(
                kind,
                spot.message(),
                path,
                row.path() + " = " + row.expected(),
                rule,
                List.of(spot.message(), action(spot.message()), path, field),
                row.own());
    }

    static String action(String message) {
        return message.replaceFirst("(Request|Response)$", "");
    }
}
