package org.plugproof.testcases.mutate;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.plugproof.fixtures.wire.Tamper;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.steps.expect.Judged;
import org.plugproof.steps.world.Bench;
import org.plugproof.testcases.run.OneScenario;
import org.plugproof.testcases.selection.PlannedScenario;

/** One run of a scenario: its result and what it judged. */
record Recording(PlannedScenario planned, ScenarioResult result, List<Judged> judged) {

    /** With the tamper where the harness reads and writes. */
    static Recording of(Bench bench, PlannedScenario planned, Tamper tamper) {
        return of(bench, planned, tamper, UnaryOperator.identity());
    }

    /** With the tamper in a proxy on the socket between the harness and the SUT. */
    static Recording byProxy(Bench bench, PlannedScenario planned, Tamper tamper) {
        try (Detour detour = new Detour(tamper)) {
            return of(bench, planned, Tamper.NONE, detour::around);
        }
    }

    /** With somebody else on the way to the CSMS. */
    static Recording of(Bench bench, PlannedScenario planned, Tamper tamper, UnaryOperator<URI> way) {
        AtomicReference<List<Judged>> judged = new AtomicReference<>(List.of());
        Bench.Watch watch = new Bench.Watch(tamper, way, judged::set);
        ScenarioResult result = OneScenario.run(planned, (sink, scenario) -> bench.watched(watch, sink, scenario));
        return new Recording(planned, result, judged.get());
    }
}
