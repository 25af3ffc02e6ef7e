package org.plugproof.testcases.lint;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The SUT never appears with a bare verb, we never with {@code must} or {@code may}. */
final class VerbFitsRole implements LintRule {

    private static final Pattern SUBJECT = Pattern.compile("(?:on reconnection )?the (station|CSMS) (\\S+).*");
    private static final Set<String> JUDGED = Set.of("must", "may");
    private static final Set<String> NEITHER = Set.of("is", "variables");

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        return feature.scenarios().stream().flatMap(scenario -> scenario.steps().stream()
                .flatMap(step -> problem(step.text(), sut(scenario)).map(text -> feature.finding(step.line(), text))));
    }

    private static String sut(LintedScenario scenario) {
        return scenario.caseId().endsWith("_CSMS") ? "CSMS" : "station";
    }

    private static Stream<String> problem(String step, String sut) {
        Matcher matcher = SUBJECT.matcher(step);
        if (!matcher.matches() || NEITHER.contains(matcher.group(2))) {
            return Stream.empty();
        }
        boolean isSut = matcher.group(1).equals(sut);
        boolean judged = JUDGED.contains(matcher.group(2));
        if (isSut == judged) {
            return Stream.empty();
        }
        return Stream.of(
                isSut
                        ? "\"" + step + "\": the " + sut + " is the SUT here and needs must, may or must not"
                        : "\"" + step + "\": the " + matcher.group(1) + " is ours here and is not judged");
    }
}
