package org.plugproof.testcases.run;

import java.util.Map;
import java.util.function.Consumer;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.ScenarioResult;

/** Sets up what outlives the scenarios of a run. */
@FunctionalInterface
public interface BenchOpener {

    /**
     * @param suts the description of each scenario, by its key
     * @param sink takes each scenario's result as it ends
     * @return what closes the bench
     */
    Runnable open(Map<String, SutDescription> suts, Consumer<ScenarioResult> sink, Secrets secrets);
}
