package org.plugproof.testcases.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case is one scenario, one outline, or scenarios of which every description takes one: each applies only if the same key has another
 * value. In a file, and over all files that this rule is shown.
 */
final class OneScenarioACase implements LintRule {

    private static final Pattern CHOICE = Pattern.compile("this applies only if \"(\\$config\\.\\S+) is (\\S+)\"");

    private final Map<String, Place> places = new HashMap<>();

    private record Place(String name, Optional<Choice> choice) {
        boolean allows(Place other) {
            return name.equals(other.name)
                    || choice.isPresent()
                            && other.choice.isPresent()
                            && choice.get().excludes(other.choice.get());
        }
    }

    private record Choice(String key, String value) {
        boolean excludes(Choice other) {
            return key.equals(other.key) && !value.equals(other.value);
        }
    }

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        return feature.scenarios().stream().flatMap(scenario -> {
            Place place = new Place(feature.name() + ":" + scenario.scenarioLine(), choice(scenario));
            Place first = places.putIfAbsent(scenario.caseId(), place);
            return first == null || first.allows(place)
                    ? Stream.empty()
                    : Stream.of(
                            feature.finding(scenario.line(), scenario.caseId() + " stands already at " + first.name()));
        });
    }

    private static Optional<Choice> choice(LintedScenario scenario) {
        return scenario.steps().stream()
                .map(step -> CHOICE.matcher(step.text()))
                .filter(Matcher::matches)
                .map(found -> new Choice(found.group(1), found.group(2)))
                .findFirst();
    }
}
