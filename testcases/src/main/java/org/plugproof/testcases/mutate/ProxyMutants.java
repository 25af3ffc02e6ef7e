package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;
import org.plugproof.steps.expect.Judged;
import org.plugproof.testcases.mutate.Mutant.Means;

/** The mutants of a scenario that a proxy on the socket makes, where nothing of the harness is in the way. */
final class ProxyMutants {

    private static final Set<String> QUICK = Set.of("other value", "removed", "CALLERROR", "schema violation");

    /** Frame by frame, neither more nor less of them. */
    private static final Set<Action> REWORDING = Set.of(Action.SET, Action.REMOVE, Action.ERROR);

    private final Scene scene;
    private final List<Mutant> mutants;

    private ProxyMutants(Scene scene, List<Mutant> mutants) {
        this.scene = scene;
        this.mutants = mutants;
    }

    /**
     * One of the case's rows, or of the rules of every case; if the SUT may not hang up, a connection that is cut; and where neither can be
     * done, as on TLS, a SUT that is heard no more.
     *
     * @param mutants that the harness makes
     */
    static List<Mutant> among(Scene scene, List<Mutant> mutants) {
        List<Mutant> proxied = new ProxyMutants(scene, mutants).make();
        return proxied.isEmpty() ? new Silenced(scene).make() : proxied;
    }

    private List<Mutant> make() {
        List<Mutant> proxied = new ArrayList<>();
        if (scene.isEncrypted()) {
            return proxied;
        }
        boolean whole = scene.isUndisturbed();
        mutants.stream()
                .filter(mutant -> mutant.own() && QUICK.contains(mutant.kind()))
                .filter(mutant -> whole || REWORDING.contains(mutant.rule().action()))
                .findFirst()
                .map(mutant -> mutant.by(whole ? Means.PROXY : Means.SOCKET))
                .ifPresent(proxied::add);
        if (whole && scene.mayNotHangUp()) {
            scene.lastSaid(Action.HANG_UP).map(ProxyMutants::hangUp).ifPresent(proxied::add);
        }
        return proxied;
    }

    /** @param last with which the case is over */
    private static Mutant hangUp(Rule last) {
        return new Mutant(
                "hang-up by proxy",
                last.message(),
                "",
                "invariant: nobody hangs up",
                last,
                List.of("hang up", "hung up", "closed"),
                true,
                Means.PROXY);
    }

    /** From a moment on nothing of the SUT comes through. */
    private record Silenced(Scene scene) {

        private static final Set<Judged.Kind> AWAITED = Set.of(
                Judged.Kind.ANSWER, Judged.Kind.REFUSAL, Judged.Kind.REQUEST, Judged.Kind.SOME, Judged.Kind.CONNECTION);

        /** The last thing that the case waits for is what does not come. */
        List<Mutant> make() {
            return scene.judged().stream()
                    .filter(row -> row.own() && AWAITED.contains(row.kind()))
                    .reduce((earlier, later) -> later)
                    .map(this::before)
                    .stream()
                    .toList();
        }

        /** A SUT that is not heard supports no cipher suite, either. */
        private Mutant before(Judged row) {
            Optional<Spot> last = scene.spots().stream()
                    .filter(spot -> spot.entry() < row.entry() && (!isAnswer(row) || asks(spot, row)))
                    .filter(spot -> !scene.isReportOfReturn(spot))
                    .reduce((earlier, later) -> later);
            Rule rule = last.map(spot -> spot.rule(Action.SILENCE))
                    .orElseGet(() -> Rule.of(scene.sut().peer(), "", 1, Action.SILENCE))
                    .withBy(scene.sut());
            String said = row.message() + (row.expected().isEmpty() ? "" : " with " + row.expected());
            List<String> names =
                    List.of(row.message(), RowMutants.action(row.message()), "connect", "handshake", "TLS_");
            return new Mutant("silent by proxy", row.message(), "", said.strip(), rule, names, true, Means.BYTES);
        }

        private static boolean isAnswer(Judged row) {
            return row.kind() == Judged.Kind.ANSWER || row.kind() == Judged.Kind.REFUSAL;
        }

        private boolean asks(Spot spot, Judged row) {
            return spot.sender() != scene.sut() && spot.message().equals(RowMutants.action(row.message()) + "Request");
        }
    }
}
