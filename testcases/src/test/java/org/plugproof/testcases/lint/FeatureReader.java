package org.plugproof.testcases.lint;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plugproof.testcases.selection.FeatureFiles;

/** Parses a feature file with the parser that Cucumber uses, and finds the phrases of its steps. */
final class FeatureReader {

    private final Glue glue;
    private final Map<String, Integer> lines = new HashMap<>();

    private FeatureReader(Glue glue) {
        this.glue = glue;
    }

    static LintedFeature resource(String name, Glue glue) {
        return text(name, FeatureFiles.read(name), glue);
    }

    static LintedFeature text(String name, String text, Glue glue) {
        List<Envelope> envelopes = GherkinParser.builder()
                .build()
                .parse(name, text.getBytes(StandardCharsets.UTF_8))
                .toList();
        return new FeatureReader(glue).read(name, envelopes);
    }

    private LintedFeature read(String name, List<Envelope> envelopes) {
        envelopes.forEach(envelope -> envelope.getParseError().ifPresent(error -> {
            throw new IllegalArgumentException(name + ": " + error.getMessage());
        }));
        envelopes.forEach(envelope -> envelope.getGherkinDocument()
                .flatMap(document -> document.getFeature())
                .ifPresent(this::number));
        return new LintedFeature(
                name,
                envelopes.stream()
                        .flatMap(envelope -> envelope.getPickle().stream())
                        .map(this::scenario)
                        .toList());
    }

    private void number(Feature feature) {
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().ifPresent(this::number);
            child.getScenario().ifPresent(this::number);
        }
    }

    private void number(Background background) {
        background
                .getSteps()
                .forEach(step ->
                        lines.put(step.getId(), step.getLocation().getLine().intValue()));
    }

    private void number(Scenario scenario) {
        lines.put(scenario.getId(), scenario.getLocation().getLine().intValue());
        scenario.getSteps()
                .forEach(step ->
                        lines.put(step.getId(), step.getLocation().getLine().intValue()));
        scenario.getExamples().forEach(examples -> examples.getTableBody()
                .forEach(row ->
                        lines.put(row.getId(), row.getLocation().getLine().intValue())));
    }

    private LintedScenario scenario(Pickle pickle) {
        List<Integer> origins = pickle.getAstNodeIds().stream().map(lines::get).toList();
        return new LintedScenario(
                origins.get(origins.size() - 1),
                origins.get(0),
                pickle.getName(),
                pickle.getTags().stream().map(PickleTag::getName).toList(),
                pickle.getSteps().stream().map(this::step).toList());
    }

    private LintedStep step(PickleStep step) {
        List<List<String>> table = step
                .getArgument()
                .flatMap(argument -> argument.getDataTable())
                .map(PickleTable::getRows)
                .orElse(List.of())
                .stream()
                .map(row -> row.getCells().stream().map(cell -> cell.getValue()).toList())
                .toList();
        return new LintedStep(
                lines.get(step.getAstNodeIds().get(0)), step.getText(), table, glue.matches(step.getText()));
    }
}
