package org.plugproof.testcases.rig;

import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.steps.world.Bench;
import org.plugproof.testcases.run.OneScenario;
import org.plugproof.testcases.selection.PlannedScenario;

/** Where scenarios are run with rigged SUTs. */
public record Stage(Bench bench) {

    public ScenarioResult play(PlannedScenario planned, Rig rig) {
        Bench.Watch watch = new Bench.Watch(rig.tamper(), rig.way(), rig.conduct(), rig.described(), judged -> {});
        return OneScenario.run(planned, (sink, scenario) -> bench.watched(watch, sink, scenario));
    }
}
