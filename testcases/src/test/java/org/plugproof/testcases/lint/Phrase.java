package org.plugproof.testcases.lint;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import java.util.List;
import java.util.Optional;

/** A phrase of the vocabulary, as its annotation has it. */
record Phrase(Expression expression) {

    String words() {
        return expression.getSource();
    }

    /** Whether a table belongs to it. */
    boolean wantsTable() {
        return words().endsWith(":");
    }

    Optional<PhraseMatch> match(String text) {
        return Optional.ofNullable(expression.match(text))
                .map(arguments -> new PhraseMatch(this, parameters(arguments)));
    }

    private static List<PhraseMatch.Parameter> parameters(List<Argument<?>> arguments) {
        return arguments.stream()
                .map(one -> new PhraseMatch.Parameter(one.getParameterType().getName(), String.valueOf(one.getValue())))
                .toList();
    }
}
