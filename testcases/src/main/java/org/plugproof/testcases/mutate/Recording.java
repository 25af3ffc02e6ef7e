package org.plugproof.testcases.mutate;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.plugproof.fixtures.wire.Tamper;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.steps.expect.Judged;
import org.plugproof.steps.world.Bench;
import org.plugproof.testcases.run.OneScenario;
import org.plugproof.testcases.selection.PlannedScenario;

/** One run of a scenario: its result and what it judged. */
record Recording(PlannedScenario planned, ScenarioResult result, List<Judged> judged) {

    static Recording of(Bench bench, PlannedScenario planned, Tamper tamper) {
        AtomicReference<List<Judged>> judged = new AtomicReference<>(List.of());
        Bench.Watch watch = new Bench.Watch(tamper, judged::set);
        ScenarioResult result = OneScenario.run(planned, (sink, scenario) -> bench.watched(watch, sink, scenario));
        return new Recording(planned, result, judged.get());
    }
}
