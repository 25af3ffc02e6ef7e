package org.plugproof.testcases.lint;

import java.util.stream.Stream;

/** Each step is exactly one phrase of the vocabulary, with a table where the phrase ends with a colon and nowhere else. */
final class EveryStepIsOnePhrase implements LintRule {

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        return feature.scenarios().stream()
                .flatMap(scenario -> scenario.steps().stream())
                .flatMap(step -> problem(step).map(text -> feature.finding(step.line(), text)));
    }

    private static Stream<String> problem(LintedStep step) {
        if (step.phrases().isEmpty()) {
            return Stream.of("\"" + step.text() + "\" is no phrase of docs/vocabulary.md");
        }
        if (step.phrases().size() > 1) {
            return Stream.of("\"" + step.text() + "\" is more than one phrase: "
                    + step.phrases().stream()
                            .map(match -> match.phrase().words())
                            .toList());
        }
        boolean wants = step.phrases().get(0).phrase().wantsTable();
        if (wants == step.table().isEmpty()) {
            return Stream.of("\"" + step.text() + "\" " + (wants ? "needs a table" : "takes no table"));
        }
        return Stream.empty();
    }
}
