package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;

/** Of the mutants of a scenario, those that a proxy on the socket does over again, where nothing of the harness is in the way. */
final class ProxyMutants {

    private static final Set<String> QUICK = Set.of("other value", "removed", "CALLERROR", "schema violation");

    private ProxyMutants() {}

    /** One of the case's rows, or of the rules of every case; and, if the SUT may not hang up, a connection that it cuts. */
    static List<Mutant> among(Scene scene, List<Mutant> mutants) {
        List<Mutant> proxied = new ArrayList<>();
        if (!scene.isProxyable()) {
            return proxied;
        }
        Optional<Mutant> first = mutants.stream()
                .filter(mutant -> mutant.own() && QUICK.contains(mutant.kind()))
                .findFirst();
        first.map(Mutant::byProxy).ifPresent(proxied::add);
        if (scene.mayNotHangUp()) {
            scene.whileJudged().stream().reduce((earlier, later) -> later).ifPresent(spot -> proxied.add(hangUp(spot)));
        }
        return proxied;
    }

    private static Mutant hangUp(Spot spot) {
        Rule rule = spot.rule(Action.HANG_UP);
        return new Mutant(
                "hang-up by proxy",
                spot.message(),
                "",
                "invariant: nobody hangs up",
                rule,
                List.of("hang up", "hung up", "closed"),
                true,
                true);
    }
}
