package org.plugproof.testcases.proof;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.steps.world.Bench;
import org.plugproof.testcases.conduct.CaseConduct;
import org.plugproof.testcases.conduct.Misconduct;
import org.plugproof.testcases.neutral.CaseVariations;
import org.plugproof.testcases.neutral.Neutrality;
import org.plugproof.testcases.rig.Stage;
import org.plugproof.testcases.selection.PlannedCase;
import org.plugproof.testcases.selection.PlannedScenario;

/** Tries each scenario with SUTs that take liberties, and with SUTs that do wrong beside the frames. Embedded SUTs only. */
public final class Proving {

    private final int parallel;
    private final Predicate<String> deviations;
    private final Predicate<String> variations;
    private final Consumer<CaseProof> watcher;

    /**
     * @param parallel how many runs go on side by side
     * @param deviations which are tried, by name
     * @param variations which are tried, by name
     * @param watcher told of each case as it ends, by any thread
     */
    public Proving(
            int parallel, Predicate<String> deviations, Predicate<String> variations, Consumer<CaseProof> watcher) {
        this.parallel = parallel;
        this.deviations = deviations;
        this.variations = variations;
        this.watcher = watcher;
    }

    public List<CaseProof> run(List<PlannedCase> plan) {
        List<PlannedCase> running = plan.stream().filter(PlannedCase::applies).toList();
        Map<String, SutDescription> suts = running.stream()
                .flatMap(one -> one.scenarios().stream())
                .collect(Collectors.toMap(one -> one.scenario().key(), PlannedScenario::sut));
        ExecutorService workers = Executors.newFixedThreadPool(parallel);
        try (Bench bench = new Bench(suts, result -> {}, new Secrets())) {
            Stage stage = new Stage(bench);
            List<CompletableFuture<CaseProof>> cases =
                    running.stream().map(one -> tried(one, stage, workers)).toList();
            return cases.stream().map(CompletableFuture::join).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    private CompletableFuture<CaseProof> tried(PlannedCase one, Stage stage, ExecutorService workers) {
        List<CompletableFuture<CaseProof>> scenarios = one.scenarios().stream()
                .map(scenario -> tried(one.id(), scenario, stage, workers))
                .toList();
        return CompletableFuture.allOf(scenarios.toArray(CompletableFuture[]::new))
                .thenApply(done -> scenarios.stream()
                        .map(CompletableFuture::join)
                        .reduce(CaseProof::and)
                        .orElseThrow())
                .thenApply(proof -> {
                    watcher.accept(proof);
                    return proof;
                });
    }

    private CompletableFuture<CaseProof> tried(
            String id, PlannedScenario scenario, Stage stage, ExecutorService workers) {
        CompletableFuture<CaseConduct> conduct =
                CompletableFuture.supplyAsync(() -> Misconduct.of(id, scenario, deviations, stage), workers);
        CompletableFuture<CaseVariations> varied = Neutrality.of(id, scenario, variations, stage, workers);
        return varied.thenCombine(conduct, CaseProof::new);
    }
}
