package org.plugproof.testcases.rig;

import java.util.List;
import java.util.function.Consumer;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.steps.expect.Judged;
import org.plugproof.steps.world.Bench;
import org.plugproof.testcases.run.OneScenario;
import org.plugproof.testcases.selection.PlannedScenario;

/** Where scenarios are run with rigged SUTs. */
public record Stage(Bench bench) {

    public ScenarioResult play(PlannedScenario planned, Rig rig) {
        return play(planned, rig, judged -> {});
    }

    /** @param reader told what the scenario judged and found right */
    public ScenarioResult play(PlannedScenario planned, Rig rig, Consumer<List<Judged>> reader) {
        Bench.Watch watch = new Bench.Watch(rig.tamper(), rig.way(), rig.conduct(), rig.described(), reader);
        return OneScenario.run(planned, (sink, scenario) -> bench.watched(watch, sink, scenario));
    }
}
