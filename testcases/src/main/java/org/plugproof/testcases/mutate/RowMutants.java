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

    /** What leaves a message that may come at any time, or one that may not, such a message is tried first: it deviates here alone. */
    private Optional<Mutant> changed(String path, JsonNode now) {
        List<JsonNode> fit = OtherValues.of(catalogue, spot.message(), path, now).stream()
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
