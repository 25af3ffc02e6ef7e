package org.plugproof.testcases.neutral;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.StepResult;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.rig.Rig;
import org.plugproof.testcases.rig.Stage;
import org.plugproof.testcases.selection.PlannedScenario;

/** Runs a scenario once for each variation. */
public final class Neutrality {

    private Neutrality() {}

    /**
     * @param id of the case that the scenario belongs to
     * @param names which variations are tried
     * @param workers where they run side by side
     */
    public static CompletableFuture<CaseVariations> of(
            String id, PlannedScenario planned, Predicate<String> names, Stage stage, Executor workers) {
        Party sut = planned.sut().role().party();
        List<CompletableFuture<VariationTrial>> trials = new ArrayList<>();
        for (Variation variation : Variations.of(planned.sut().protocol())) {
            if (names.test(variation.name()) && variation.suits().test(sut, planned)) {
                trials.add(CompletableFuture.supplyAsync(() -> trial(variation, planned, stage), workers));
            }
        }
        return CompletableFuture.allOf(trials.toArray(CompletableFuture[]::new))
                .thenApply(done -> new CaseVariations(
                        id, trials.stream().map(CompletableFuture::join).toList()));
    }

    private static VariationTrial trial(Variation variation, PlannedScenario planned, Stage stage) {
        try (Rig rig = variation.rig().apply(planned.sut().role().party())) {
            ScenarioResult result = stage.play(planned, rig);
            return new VariationTrial(
                    variation.name(),
                    planned.scenario().key(),
                    rig.taken().getAsBoolean(),
                    result.verdict(),
                    result.verdict() == Verdict.PASS ? "" : reason(result));
        }
    }

    private static String reason(ScenarioResult result) {
        return result.steps().stream()
                .filter(step -> step.verdict()
                        .filter(verdict -> verdict != Verdict.PASS)
                        .isPresent())
                .findFirst()
                .map(step -> step.text().lines().findFirst().orElse("") + ": " + said(step))
                .orElseGet(() -> result.invariants().stream()
                        .map(broken -> broken.invariant() + ": " + broken.text())
                        .findFirst()
                        .orElse(result.reason()));
    }

    private static String said(StepResult step) {
        return step.failure()
                .map(failure -> "expected " + failure.expected() + "; actual " + failure.actual())
                .orElse(step.reason());
    }
}
