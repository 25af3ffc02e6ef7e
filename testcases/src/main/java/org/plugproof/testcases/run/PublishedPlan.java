package org.plugproof.testcases.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plugproof.reports.publish.Excluded;
import org.plugproof.reports.publish.Programme;
import org.plugproof.reports.publish.RunInfo;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.testcases.selection.PlannedCase;
import org.plugproof.testcases.selection.PlannedScenario;

/** What the outputs are told of a plan before it runs. */
final class PublishedPlan {

    private PublishedPlan() {}

    static RunInfo info(List<PlannedCase> plan, Programme programme, Secrets secrets) {
        Map<String, CaseFacts> facts = plan.stream()
                .collect(Collectors.toMap(PlannedCase::id, one -> one.written().toFacts()));
        Map<String, Integer> counts = plan.stream()
                .filter(PlannedCase::applies)
                .collect(
                        Collectors.toMap(PlannedCase::id, one -> one.scenarios().size()));
        List<Excluded> excluded = plan.stream()
                .filter(one -> !one.applies())
                .map(one -> new Excluded(one.id(), one.written().facts().role().party(), one.excluded()))
                .toList();
        return new RunInfo(
                Tool.version(),
                protocols(plan),
                Instant.now(),
                suts(plan),
                secrets,
                facts::get,
                counts,
                excluded,
                programme);
    }

    private static String protocols(List<PlannedCase> plan) {
        return plan.stream()
                .map(one -> one.written().facts().protocol())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<String> suts(List<PlannedCase> plan) {
        return plan.stream()
                .flatMap(one -> one.scenarios().stream())
                .map(PlannedScenario::sut)
                .distinct()
                .map(sut -> sut.withoutSecrets().toString())
                .toList();
    }
}
