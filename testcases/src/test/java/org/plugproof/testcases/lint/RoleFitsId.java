package org.plugproof.testcases.lint;

import java.util.stream.Stream;

/** The id's suffix, the role's tag and the role's folder say the same. */
final class RoleFitsId implements LintRule {

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        return feature.scenarios().stream()
                .flatMap(scenario -> problems(feature, scenario).map(text -> feature.finding(scenario.line(), text)));
    }

    private static Stream<String> problems(LintedFeature feature, LintedScenario scenario) {
        String role = scenario.caseId().endsWith("_CSMS") ? "csms" : "station";
        String other = role.equals("csms") ? "station" : "csms";
        Stream.Builder<String> problems = Stream.builder();
        if (!scenario.tags().contains("@" + role)) {
            problems.add(scenario.caseId() + " needs the tag @" + role);
        }
        if (scenario.tags().contains("@" + other)) {
            problems.add(scenario.caseId() + " must not have the tag @" + other);
        }
        if (!feature.name().contains("/" + role + "/")) {
            problems.add(scenario.caseId() + " belongs in the folder " + role);
        }
        return problems.build();
    }
}
