package org.plugproof.testcases.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plugproof.steps.value.Conditions;
import org.plugproof.steps.value.UnknownCondition;

/** What stands after {@code if} is a condition. */
final class ConditionsCanBeRead implements LintRule {

    private static final Pattern CONDITION = Pattern.compile(".* if \"(.*)\":?");

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        return feature.scenarios().stream()
                .flatMap(scenario -> scenario.steps().stream())
                .flatMap(step -> problem(step.text()).map(text -> feature.finding(step.line(), text)));
    }

    private static Stream<String> problem(String step) {
        Matcher matcher = CONDITION.matcher(step);
        if (!matcher.matches()) {
            return Stream.empty();
        }
        try {
            Conditions.check(matcher.group(1));
            return Stream.empty();
        } catch (UnknownCondition e) {
            return Stream.of("\"" + matcher.group(1) + "\" is no condition: " + e.getMessage());
        }
    }
}
