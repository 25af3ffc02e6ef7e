package org.plugproof.testcases.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plugproof.fixtures.schema.MessageCatalogue;

/** Every message name, path and enumeration value is one of the protocol's schemas. */
final class ContentFitsSchema implements LintRule {

    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z.])[A-Z][A-Za-z0-9]+(?:Request|Response)\\b");
    private static final Pattern REFERENCE =
            Pattern.compile("\\$?\\b([A-Z][A-Za-z0-9]+(?:Request|Response))\\.([a-z][A-Za-z0-9.\\[\\]*]*)");

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        MessageCatalogue messages = MessageCatalogue.of(feature.protocol());
        List<Finding> findings = new ArrayList<>();
        for (LintedScenario scenario : feature.scenarios()) {
            Exchange exchange = new Exchange();
            for (LintedStep step : scenario.steps()) {
                Stream<String> said = Stream.concat(named(messages, step), contents(messages, exchange.contents(step)));
                said.map(text -> feature.finding(step.line(), text)).forEach(findings::add);
            }
        }
        return findings.stream().distinct();
    }

    private static Stream<String> named(MessageCatalogue messages, LintedStep step) {
        List<String> problems = new ArrayList<>();
        for (String text : texts(step)) {
            Matcher names = NAME.matcher(text);
            while (names.find()) {
                if (!messages.messages().contains(names.group())) {
                    problems.add("there is no message " + names.group());
                }
            }
            Matcher references = REFERENCE.matcher(text);
            while (references.find()) {
                String message = references.group(1);
                String path = references.group(2);
                if (messages.messages().contains(message)
                        && messages.field(message, path).isEmpty()) {
                    problems.add(message + " has no " + path);
                }
            }
        }
        return problems.stream();
    }

    private static List<String> texts(LintedStep step) {
        List<String> texts = new ArrayList<>(List.of(step.text()));
        step.table().forEach(texts::addAll);
        return texts;
    }

    private static Stream<String> contents(MessageCatalogue messages, List<Content> contents) {
        return contents.stream().flatMap(content -> content.problems(messages));
    }
}
