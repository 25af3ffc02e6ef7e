package org.plugproof.testcases.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.testcases.selection.PlannedScenario;

/** Runs one scenario on the caller's thread, publishing nothing. */
public final class OneScenario {

    private OneScenario() {}

    /**
     * @param bench given where the scenario's result goes and what runs it, so that it can set its bench up around that
     * @return the result; an error where the scenario told none
     */
    public static ScenarioResult run(PlannedScenario planned, BiConsumer<Consumer<ScenarioResult>, Runnable> bench) {
        AtomicReference<ScenarioResult> result = new AtomicReference<>();
        Results results = new Results(List.of(planned), result::set);
        try {
            bench.accept(results::ended, () -> new CucumberRun(RunOptions.GLUE, 1)
                    .execute(List.of(planned.scenario()), new EndOfScenarios(results)));
            results.complete("the scenario never began");
        } catch (RuntimeException e) {
            results.complete(EndOfScenarios.sentence(e));
        }
        return result.get();
    }
}
