package org.plugproof.testcases.lint;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.steps.value.ScenarioReferences;

/** Every {@code $config} name is one of a SUT description, or one that a run generates. */
final class ConfigNamesExist implements LintRule {

    private static final Pattern NAME = Pattern.compile("\\$config(?:\\.[A-Za-z0-9]+(?:\\[\\d+\\])?)+");
    private static final List<String> GENERATED = List.of("$config.firmware.");

    private final ScenarioReferences station = references("embedded-station");
    private final ScenarioReferences csms = references("embedded-csms");

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        return feature.scenarios().stream().flatMap(scenario -> scenario.steps().stream()
                .flatMap(step -> unknown(step, scenario.caseId().endsWith("_CSMS") ? csms : station)
                        .map(name -> feature.finding(step.line(), name + " stands in no description of a SUT"))));
    }

    private static Stream<String> unknown(LintedStep step, ScenarioReferences references) {
        return Stream.concat(Stream.of(step.text()), step.table().stream().flatMap(List::stream))
                .flatMap(text -> NAME.matcher(text).results().map(MatchResult::group))
                .filter(name -> GENERATED.stream().noneMatch(name::startsWith))
                .filter(name -> !references.knows(name));
    }

    private static ScenarioReferences references(String name) {
        SutDescription sut = SutDescription.resource(ConfigNamesExist.class, "/descriptions/" + name + ".yaml");
        return ScenarioReferences.of(sut.config().toString(), new Timeline());
    }
}
