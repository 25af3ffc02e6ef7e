package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.tamper.FrameWatch;
import org.plugproof.fixtures.tamper.RuleTamper;
import org.plugproof.fixtures.wire.Tamper;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.steps.world.Bench;
import org.plugproof.testcases.selection.PlannedCase;
import org.plugproof.testcases.selection.PlannedScenario;

/** Runs each scenario once as it is, and once for each of its mutants. Embedded SUTs only: each run has one of its own. */
public final class Mutation {

    /** Plain runs have work to do, unlike those that wait for what does not come. */
    private static final int RECORDERS = 6;

    private final int parallel;
    private final boolean preconditions;
    private final Predicate<String> kinds;
    private final Consumer<CaseTrials> watcher;

    /**
     * @param parallel how many runs go on side by side
     * @param preconditions whether deviations from what only prepares are tried too
     * @param kinds which sorts of mutants are tried
     * @param watcher told of each case as it ends, by any thread
     */
    public Mutation(int parallel, boolean preconditions, Predicate<String> kinds, Consumer<CaseTrials> watcher) {
        this.parallel = parallel;
        this.preconditions = preconditions;
        this.kinds = kinds;
        this.watcher = watcher;
    }

    public List<CaseTrials> run(List<PlannedCase> plan) {
        List<PlannedCase> running = plan.stream().filter(PlannedCase::applies).toList();
        Map<String, SutDescription> suts = running.stream()
                .flatMap(one -> one.scenarios().stream())
                .collect(Collectors.toMap(one -> one.scenario().key(), PlannedScenario::sut));
        ExecutorService workers = Executors.newFixedThreadPool(parallel);
        ExecutorService recorders = Executors.newFixedThreadPool(Math.min(parallel, RECORDERS));
        try (Bench bench = new Bench(suts, result -> {}, new Secrets())) {
            List<CompletableFuture<CaseTrials>> cases = running.stream()
                    .map(one -> trials(one, bench, recorders, workers))
                    .toList();
            return cases.stream().map(CompletableFuture::join).toList();
        } finally {
            recorders.shutdownNow();
            workers.shutdownNow();
        }
    }

    private CompletableFuture<CaseTrials> trials(
            PlannedCase one, Bench bench, ExecutorService recorders, ExecutorService workers) {
        List<CompletableFuture<CaseTrials>> scenarios = one.scenarios().stream()
                .map(scenario -> trials(one.id(), scenario, bench, recorders, workers))
                .toList();
        return CompletableFuture.allOf(scenarios.toArray(CompletableFuture[]::new))
                .thenApply(done -> scenarios.stream()
                        .map(CompletableFuture::join)
                        .reduce(CaseTrials::and)
                        .orElseThrow())
                .whenComplete((trials, broke) -> {
                    if (trials != null) {
                        watcher.accept(trials);
                    }
                });
    }

    private CompletableFuture<CaseTrials> trials(
            String id, PlannedScenario scenario, Bench bench, ExecutorService recorders, ExecutorService workers) {
        return CompletableFuture.supplyAsync(() -> Recording.of(bench, scenario, Tamper.NONE), recorders)
                .thenCompose(recording -> {
                    if (recording.result().verdict() != Verdict.PASS) {
                        String problem =
                                "the plain run ended " + recording.result().verdict() + ": "
                                        + recording.result().reason();
                        return CompletableFuture.completedFuture(new CaseTrials(id, problem, List.of(), List.of()));
                    }
                    return mutants(id, recording, bench, workers);
                });
    }

    private CompletableFuture<CaseTrials> mutants(
            String id, Recording recording, Bench bench, ExecutorService workers) {
        Mutants mutants = new Mutants(recording);
        List<CompletableFuture<Trial>> trials = new ArrayList<>();
        for (Mutant mutant : mutants.make(preconditions)) {
            if (kinds.test(mutant.kind())) {
                trials.add(CompletableFuture.supplyAsync(() -> trial(mutant, recording, bench), workers));
            }
        }
        return CompletableFuture.allOf(trials.toArray(CompletableFuture[]::new)).thenApply(done -> {
            List<Trial> all = trials.stream().map(CompletableFuture::join).toList();
            return new CaseTrials(id, "", all, mutants.claims().unkilled(all));
        });
    }

    private static Trial trial(Mutant mutant, Recording recording, Bench bench) {
        return switch (mutant.means()) {
            case HARNESS -> {
                RuleTamper tamper =
                        new RuleTamper(mutant.rule(), recording.result().sut());
                Recording run = Recording.of(bench, recording.planned(), tamper);
                yield Trial.of(mutant, tamper.applied(), run.result());
            }
            case PROXY -> {
                RuleTamper tamper = new RuleTamper(mutant.rule(), Party.STATION);
                Recording run = Recording.byProxy(bench, recording.planned(), tamper);
                yield Trial.of(mutant, tamper.applied(), run.result());
            }
            case SOCKET -> reworded(mutant, recording, bench);
            case BYTES -> silenced(mutant, recording, bench);
        };
    }

    private static Trial reworded(Mutant mutant, Recording recording, Bench bench) {
        RuleTamper tamper = new RuleTamper(mutant.rule(), Party.STATION);
        try (OnTheSocket socket = OnTheSocket.rewording(recording.result().sut(), tamper)) {
            Recording run = Recording.of(bench, recording.planned(), Tamper.NONE, socket::around);
            return Trial.of(mutant, tamper.applied(), run.result());
        }
    }

    /** The moment is known by what the harness reads and writes, the silence is the proxy's; without a moment it is silence from the first. */
    private static Trial silenced(Mutant mutant, Recording recording, Bench bench) {
        Party sut = recording.result().sut();
        try (OnTheSocket socket = OnTheSocket.silencing(sut)) {
            FrameWatch watch = new FrameWatch(mutant.rule(), sut, socket::silence);
            boolean fromTheFirst = mutant.rule().message().isEmpty();
            if (fromTheFirst) {
                socket.silence();
            }
            Recording run = Recording.of(bench, recording.planned(), watch, socket::around);
            return Trial.of(mutant, fromTheFirst || watch.met(), run.result());
        }
    }
}
