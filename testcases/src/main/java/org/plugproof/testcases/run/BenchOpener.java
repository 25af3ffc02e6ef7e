package org.plugproof.testcases.run;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.ScenarioResult;

/** Sets up what outlives the scenarios of a run. */
@FunctionalInterface
public interface BenchOpener {

    /** A bench that stands. */
    @FunctionalInterface
    interface Stand extends Runnable {

        /** What is to be said of the SUTs before the first scenario; may ask them. */
        default List<String> remarks() {
            return List.of();
        }
    }

    /**
     * @param suts the description of each scenario, by its key
     * @param sink takes each scenario's result as it ends
     * @return the bench, which closes when it is run
     */
    Stand open(Map<String, SutDescription> suts, Consumer<ScenarioResult> sink, Secrets secrets);
}
