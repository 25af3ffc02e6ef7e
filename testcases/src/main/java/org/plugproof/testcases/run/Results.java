package org.plugproof.testcases.run;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.selection.PlannedScenario;

/**
 * Takes each scenario's result exactly once and hands it on. A scenario that ends without one, or never begins, is an error: whatever broke,
 * no selected case is lost.
 */
final class Results {

    private final Map<String, PlannedScenario> awaited = new HashMap<>();
    private final Consumer<ScenarioResult> sink;
    private boolean closed;

    Results(List<PlannedScenario> planned, Consumer<ScenarioResult> sink) {
        planned.forEach(one -> awaited.put(one.scenario().key(), one));
        this.sink = sink;
    }

    /** A scenario told its result itself. */
    synchronized void ended(ScenarioResult result) {
        if (!closed && awaited.remove(result.feature() + ":" + result.line()) != null) {
            sink.accept(result);
        }
    }

    /** A scenario is over; if it told no result, this is it. */
    synchronized void over(String key, String reason) {
        PlannedScenario lost = closed ? null : awaited.remove(key);
        if (lost != null) {
            sink.accept(error(lost, reason));
        }
    }

    /** The run is over: what was never heard of broke. */
    synchronized void complete(String reason) {
        List.copyOf(awaited.keySet()).forEach(key -> over(key, reason));
    }

    /** What comes from now on is dropped: the outputs are being closed. */
    synchronized void close() {
        closed = true;
    }

    private static ScenarioResult error(PlannedScenario lost, String reason) {
        return new ScenarioResult(
                lost.scenario().caseId(),
                lost.scenario().protocol(),
                lost.sut().role().party(),
                lost.scenario().title(),
                lost.scenario().feature(),
                lost.scenario().line(),
                lost.sut().name(),
                Verdict.ERROR,
                reason,
                Instant.now(),
                Duration.ZERO,
                0,
                List.of(),
                false,
                List.of(),
                List.of());
    }
}
