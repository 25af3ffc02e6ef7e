package org.plugproof.testcases.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.testcases.selection.PlannedCase;

/** Makes cases of scenarios: a case has ended when its last scenario has. */
final class CaseTally {

    private final Map<String, PlannedCase> planned = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, CaseEnd> ended = new HashMap<>();
    private final Consumer<CaseEnd> watcher;

    CaseTally(List<PlannedCase> plan, Consumer<CaseEnd> watcher) {
        plan.forEach(one -> planned.put(one.id(), one));
        plan.forEach(one -> open.put(one.id(), one.scenarios().size()));
        this.watcher = watcher;
    }

    synchronized void ended(ScenarioResult result) {
        String id = result.caseId();
        String title = planned.get(id).written().toFacts().title();
        CaseEnd end = new CaseEnd(id, title, result.verdict(), result.reason(), result.duration());
        CaseEnd whole = ended.merge(id, end, CaseEnd::and);
        if (open.merge(id, -1, Integer::sum) == 0) {
            watcher.accept(whole);
        }
    }
}
