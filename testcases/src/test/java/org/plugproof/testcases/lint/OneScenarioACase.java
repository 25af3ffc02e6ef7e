package org.plugproof.testcases.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A case is one scenario, or one outline: in a file, and over all files that this rule is shown. */
final class OneScenarioACase implements LintRule {

    private final Map<String, String> places = new HashMap<>();

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        return feature.scenarios().stream().flatMap(scenario -> {
            String place = feature.name() + ":" + scenario.scenarioLine();
            String first = places.putIfAbsent(scenario.caseId(), place);
            return first == null || first.equals(place)
                    ? Stream.empty()
                    : Stream.of(feature.finding(scenario.line(), scenario.caseId() + " stands already at " + first));
        });
    }
}
