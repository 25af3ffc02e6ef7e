package org.plugproof.reports.publish;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plugproof.reports.publish.page.CaseDetail;
import org.plugproof.reports.publish.page.CaseDetail.Fact;
import org.plugproof.reports.publish.page.CaseRow;
import org.plugproof.reports.publish.page.ScenarioView;
import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.reports.verdict.ScenarioResult;

/** A case as the report shows it: a line of the table, and what opens below it. */
final class CaseViews {

    private CaseViews() {}

    static CaseRow row(CaseRecord record) {
        CaseFacts facts = record.facts();
        String description = record.scenarios().stream()
                .map(ScenarioResult::description)
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String requirements = String.join(" ", facts.requirements());
        String search = String.join(
                " ",
                facts.id(),
                Titles.of(record),
                facts.title(),
                facts.block(),
                requirements,
                String.join(" ", facts.useCases()),
                record.reason(),
                description);
        return new CaseRow(
                facts.id(),
                Roles.of(record.sut()),
                record.verdict().word(),
                Verdicts.css(record.verdict()),
                Verdicts.ORDER.indexOf(record.verdict()),
                Titles.of(record),
                facts.block(),
                requirements,
                record.reason(),
                record.invariants().size(),
                record.passthrough(),
                record.frames(),
                record.duration().toMillis(),
                record.excluded().isPresent() ? "" : Moments.words(record.duration()),
                description,
                search.toLowerCase(Locale.ROOT));
    }

    static CaseDetail detail(CaseRecord record) {
        List<ScenarioView> scenarios = new ArrayList<>();
        for (ScenarioResult scenario : record.scenarios()) {
            String heading = record.scenarios().size() == 1
                    ? ""
                    : "Scenario " + (scenarios.size() + 1) + " of " + record.planned();
            scenarios.add(scenario(scenario, record.facts(), heading));
        }
        return new CaseDetail(
                record.id(), facts(record.facts()), record.excluded().orElse(""), scenarios);
    }

    private static List<Fact> facts(CaseFacts facts) {
        List<Fact> shown = new ArrayList<>();
        add(shown, "Block", facts.block());
        add(shown, "Use cases", String.join(", ", facts.useCases()));
        add(shown, "Requirements", String.join(", ", facts.requirements()));
        add(shown, "Errata", String.join(", ", facts.errata()));
        add(shown, "Certification", String.join("; ", facts.certification()));
        return shown;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(name, value));
        }
    }

    private static ScenarioView scenario(ScenarioResult scenario, CaseFacts facts, String heading) {
        return new ScenarioView(
                heading,
                scenario.verdict().word(),
                Verdicts.css(scenario.verdict()),
                scenario.reason(),
                scenario.feature() + ":" + scenario.line(),
                scenario.began().truncatedTo(ChronoUnit.MILLIS).toString(),
                Moments.words(scenario.duration()),
                judged(scenario.judgements()),
                FailureText.render(scenario, facts),
                scenario.invariants().stream()
                        .map(one -> new ScenarioView.Broken(one.invariant(), one.source(), one.text(), one.entry()))
                        .toList(),
                StepViews.of(scenario.steps()),
                DiagramLayout.of(scenario),
                EntriesJson.of(scenario));
    }

    private static String judged(int judgements) {
        if (judgements == 0) {
            return "no expectation of its own: only the invariants were judged";
        }
        return judgements + (judgements == 1 ? " expectation" : " expectations") + " judged";
    }
}
