package org.plugproof.testcases.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.testcases.catalogue.Catalogue;
import org.plugproof.testcases.catalogue.CatalogueCase;

/** A case of the catalogue that has been transcribed, with its scenarios: one, or the rows of an outline. */
public record WrittenCase(CatalogueCase facts, List<FeatureScenario> scenarios) {
    public WrittenCase {
        scenarios = List.copyOf(scenarios);
    }

    /** Joins the scenarios with their cases, in the order of ids. Scenarios of unknown cases are the lint's business and left out. */
    public static List<WrittenCase> of(Catalogue catalogue, List<FeatureScenario> scenarios) {
        Map<String, List<FeatureScenario>> byCase =
                scenarios.stream().collect(Collectors.groupingBy(FeatureScenario::caseId));
        return byCase.entrySet().stream()
                .flatMap(entry ->
                        catalogue.find(entry.getKey()).stream().map(facts -> new WrittenCase(facts, entry.getValue())))
                .sorted(Comparator.comparing(one -> one.facts().id()))
                .toList();
    }

    /** What reports show of the case. */
    public CaseFacts toFacts() {
        return facts.facts(scenarios.get(0).behaviour());
    }
}
