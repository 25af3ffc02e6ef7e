package org.plugproof.testcases.lint;

import java.util.Optional;
import java.util.stream.Stream;
import org.plugproof.testcases.catalogue.Catalogue;
import org.plugproof.testcases.catalogue.CatalogueCase;

/** The title begins with the case id, the tag repeats it, and the catalogue has it, not withdrawn. */
final class IdFitsCatalogue implements LintRule {

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        Catalogue catalogue = Catalogue.of(feature.protocol());
        return feature.scenarios().stream().flatMap(scenario -> problems(scenario, catalogue.find(scenario.caseId()))
                .map(text -> feature.finding(scenario.line(), text)));
    }

    private static Stream<String> problems(LintedScenario scenario, Optional<CatalogueCase> found) {
        String id = scenario.caseId();
        Stream.Builder<String> problems = Stream.builder();
        if (found.isEmpty()) {
            problems.add("the title \"" + scenario.title() + "\" does not begin with the id of a case of Part 6");
        } else if (found.get().withdrawn()) {
            problems.add(id + " was withdrawn by an erratum");
        }
        Stream<String> others = scenario.tags().stream()
                .filter(tag -> tag.startsWith("@TC_") && !tag.equals("@" + id))
                .map(tag -> "the tag " + tag + " is not the id in the title, " + id);
        Stream<String> missing =
                scenario.tags().contains("@" + id) ? Stream.empty() : Stream.of("the tag @" + id + " is missing");
        return Stream.of(problems.build(), others, missing).flatMap(texts -> texts);
    }
}
