package org.plugproof.testcases.mutate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;
import org.plugproof.steps.expect.Judged;

/** Deviations from a request that must come: not at all, twice, too early, too late, out of its place, another instead. */
final class RequestMutants {

    private static final Duration BEYOND = Duration.ofSeconds(2);
    private static final Duration AT_ONCE = Duration.ofMillis(200);
    /** Sent again under another id, it is a legal re-transmission (E04, E13). */
    private static final Set<String> REPEATABLE = Set.of("TransactionEventRequest");

    private final Scene scene;
    private final Judged row;
    private final Spot spot;

    RequestMutants(Scene scene, Judged row, Spot spot) {
        this.scene = scene;
        this.row = row;
        this.spot = spot;
    }

    List<Mutant> make() {
        List<Mutant> mutants = new ArrayList<>();
        mutants.add(neverSent());
        if (!row.own()) {
            return mutants;
        }
        String other = scene.stranger(spot.message());
        mutants.add(mutant(
                "another in its place",
                spot.rule(Action.REPLACE)
                        .withRequest(scene.sut(), other, scene.smallest(other))
                        .withAnswer(spot.answer())));
        if (!scene.isChatter(spot) && !REPEATABLE.contains(spot.message())) {
            mutants.add(mutant("sent twice", spot.rule(Action.REPEAT)));
        }
        mutants.add(tooLate());
        next().ifPresent(behind ->
                mutants.add(mutant("wrong place", spot.rule(Action.MOVE)).named(behind.message())));
        return mutants;
    }

    /** Of a request that comes again and again. */
    List<Mutant> makePeriodic() {
        List<Mutant> mutants = new ArrayList<>(List.of(tooLate(), leftOut()));
        previous().ifPresent(before -> mutants.add(mutant("too early", early(before))));
        return mutants;
    }

    private Rule early(Spot before) {
        return before.rule(Action.SEND)
                .withRequest(scene.sut(), spot.message(), spot.payload().toString())
                .withMillis(AT_ONCE.toMillis());
    }

    /** Nor is any such request behind it. */
    Mutant neverSent() {
        return mutant("never sent", spot.ruleForAll(Action.DROP));
    }

    /** Those behind it come as they do. */
    Mutant leftOut() {
        return mutant("left out", spot.rule(Action.DROP));
    }

    private Mutant tooLate() {
        long late = row.patience().plus(BEYOND).toMillis();
        return mutant("too late", spot.ruleForAll(Action.DELAY).withMillis(late));
    }

    /** The next request that the case itself wants behind this one; events of a transaction stand by their numbers, not by their place. */
    private Optional<Spot> next() {
        Optional<Judged> following = scene.judged().stream()
                .filter(each -> each.own() && each.kind() == Judged.Kind.REQUEST && each.entry() > row.entry())
                .min(java.util.Comparator.comparingInt(Judged::entry));
        return following
                .filter(each -> each.step() != row.step())
                .flatMap(each -> scene.at(each.entry()))
                .filter(behind -> !behind.message().equals(spot.message()))
                .filter(behind -> scene.spots().stream()
                        .noneMatch(between -> between.sender() == scene.sut()
                                && between.isRequest()
                                && between.entry() > spot.entry()
                                && between.entry() < behind.entry()));
    }

    private Optional<Spot> previous() {
        return scene.spots().stream()
                .filter(each -> each.entry() < spot.entry() && each.message().equals(spot.message()))
                .reduce((earlier, later) -> later);
    }

    /** A failure may name what came instead, and a missing event of a transaction shows in its numbering. */
    private Mutant mutant(String kind, Rule rule) {
        List<String> names = new ArrayList<>(List.of(spot.message(), RowMutants.action(spot.message()), rule.send()));
        if (spot.message().equals("TransactionEventRequest")) {
            names.add("seqNo");
        }
        String said = spot.message() + (row.expected().isEmpty() ? "" : " with " + row.expected());
        return new Mutant(kind, spot.message(), row.path(), said, rule, names, row.own());
    }
}
