package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;

/** One violation of each rule that holds in every case, on the last frames of the case's own that can show it. */
final class ProtocolMutants {

    private final Scene scene;
    private final List<Spot> said;
    private final List<Mutant> mutants = new ArrayList<>();

    ProtocolMutants(Scene scene) {
        this.scene = scene;
        List<Spot> all = scene.whileJudged();
        // What the case itself judged comes in every run, and before the case is over.
        List<Spot> steady = all.stream()
                .filter(spot -> !spot.isPeriodic() && scene.isOwn(spot))
                .toList();
        this.said = steady.isEmpty()
                ? all.stream()
                        .map(spot -> spot.isPeriodic() ? spot.steady() : spot)
                        .toList()
                : steady;
    }

    List<Mutant> make() {
        last(said).ifPresent(this::anyFrame);
        List<Spot> requests = said.stream().filter(Spot::isRequest).toList();
        last(requests).ifPresent(this::request);
        if (requests.size() > 1) {
            last(requests)
                    .ifPresent(spot -> add("duplicate message id", spot, spot.rule(Action.SAME_ID), "message id"));
        }
        mutants.addAll(new ContentMutants(scene, said).make());
        return mutants;
    }

    private void anyFrame(Spot last) {
        Rule unknown = last.rule(Action.SET).withPath("plugproofMutant").withValue("1");
        add("schema violation", last, unknown, "plugproofMutant");
        if (scene.isJudging(last)) {
            String stranger = scene.stranger("");
            Rule extra = last.rule(Action.SEND).withRequest(scene.sut(), stranger, scene.smallest(stranger));
            add("unsolicited request", last, extra, stranger);
        }
    }

    private void request(Spot last) {
        add("message id too long", last, last.rule(Action.LONG_ID), "message id");
        add("no JSON", last, last.rule(Action.GARBLE), "sound frame");
    }

    private void add(String kind, Spot spot, Rule rule, String name) {
        mutants.add(new Mutant(kind, spot.message(), rule.path(), "invariant: " + kind, rule, List.of(name), true));
    }

    private static Optional<Spot> last(List<Spot> spots) {
        return spots.stream().reduce((earlier, later) -> later);
    }
}
