package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plugproof.fixtures.schema.MessageCatalogue;
import org.plugproof.fixtures.tamper.Place;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;
import org.plugproof.steps.expect.Judged;
import org.plugproof.steps.value.Paths;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Deviations from a list in a message that is judged: an element less, one more, two in each other's place, where a row minds. */
final class ListMutants {

    private final MessageCatalogue catalogue;
    private final List<Judged> rows;
    private final Spot spot;

    /** @param rows all that were judged of this message */
    ListMutants(MessageCatalogue catalogue, List<Judged> rows, Spot spot) {
        this.catalogue = catalogue;
        this.rows = rows.stream()
                .filter(row -> row.kind() == Judged.Kind.VALUE && row.matcher().isPresent())
                .toList();
        this.spot = spot;
    }

    List<Mutant> make() {
        Map<String, Mutant> mutants = new LinkedHashMap<>();
        for (Judged row : rows) {
            for (int at = row.path().indexOf('['); at >= 0; at = row.path().indexOf('[', at + 1)) {
                element(row.path().substring(0, row.path().indexOf(']', at) + 1), row.own())
                        .forEach(mutant -> mutants.putIfAbsent(mutant.rule().json(), mutant));
            }
        }
        return new ArrayList<>(mutants.values());
    }

    private List<Mutant> element(String path, boolean own) {
        Place place = new Place(path.replace("[*]", "[0]").replace("[any]", "[0]"));
        List<Mutant> mutants = new ArrayList<>();
        if (place.read(spot.payload()).isMissingNode()) {
            return mutants;
        }
        mutant("element less", Action.REMOVE, place, Place::remove, own).ifPresent(mutants::add);
        mutant("element more", Action.COPY, place, Place::copy, own).ifPresent(mutants::add);
        mutant("other order", Action.SWAP, place, Place::swap, own).ifPresent(mutants::add);
        return mutants;
    }

    private Optional<Mutant> mutant(
            String kind, Action action, Place place, BiConsumer<Place, ObjectNode> change, boolean own) {
        ObjectNode changed = spot.payload().deepCopy().asObject();
        change.accept(place, changed);
        if (catalogue.firstViolation(spot.message(), changed).isPresent()) {
            return Optional.empty();
        }
        return rows.stream()
                .filter(row -> row.own() == own && offends(changed, row))
                .findFirst()
                .map(row -> mutant(kind, spot.rule(action).withPath(place.path()), row));
    }

    private static boolean offends(JsonNode payload, Judged row) {
        return Paths.difference(payload, row.path(), row.matcher().orElseThrow())
                .isPresent();
    }

    private Mutant mutant(String kind, Rule rule, Judged row) {
        String list = rule.path().replaceFirst("\\[\\d+]$", "");
        return new Mutant(
                kind,
                spot.message(),
                rule.path(),
                RowMutants.said(row),
                rule,
                List.of(spot.message(), RowMutants.action(spot.message()), list),
                row.own());
    }
}
