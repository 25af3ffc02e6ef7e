package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One alternative of an expectation: tests that must all hold. */
final class Alternative {

    private static final List<String> VERBS = List.of(
            "contains", "without", "only", "near", "at least", "at most", "not", "certifies", "one of", "some of");
    private static final List<String> WORDS = List.of("absent", "present", "not empty", "base64", "an OCSP response");
    private static final List<String> PLURAL = List.of("contains", "without", "only");

    private final List<Test> tests;
    private final Scope scope;

    /** A verb, empty text for equality, and what stands behind it. */
    private record Test(String verb, List<String> values) {}

    Alternative(String text, Scope scope) {
        this.tests = tests(text);
        this.scope = scope;
    }

    Matcher matcher() {
        List<Matcher> all = new ArrayList<>();
        tests.forEach(test -> all.add(matcher(test)));
        return all.size() == 1 ? all.get(0) : new Matchers.AllOf(all);
    }

    static List<String> literals(String text) {
        return tests(text).stream()
                .filter(test -> test.verb().isEmpty()
                        || PLURAL.contains(test.verb())
                        || test.verb().equals("not"))
                .flatMap(test -> test.values().stream())
                .filter(Expression::isLiteral)
                .map(value -> Quotes.isQuoted(value) ? Quotes.inside(value) : value)
                .collect(Collectors.toList());
    }

    private static List<Test> tests(String text) {
        List<Test> tests = new ArrayList<>();
        for (String part : Quotes.split(text, " and ")) {
            Test test = test(part.strip());
            Test last = tests.isEmpty() ? null : tests.get(tests.size() - 1);
            if (last != null && test.verb().isEmpty()) {
                tests.set(tests.size() - 1, joined(last, part.strip()));
            } else {
                tests.add(test);
            }
        }
        return tests;
    }

    /** What follows an "and" without a verb: one more element, or the rest of a text. */
    private static Test joined(Test last, String part) {
        List<String> values = new ArrayList<>(last.values());
        if (PLURAL.contains(last.verb())) {
            values.add(part);
        } else if (last.values().isEmpty()) {
            throw new IllegalArgumentException("nothing can be said after \"" + last.verb() + " and\": " + part);
        } else {
            values.set(0, values.get(0) + " and " + part);
        }
        return new Test(last.verb(), values);
    }

    private static Test test(String part) {
        if (WORDS.contains(part)) {
            return new Test(part, List.of());
        }
        Optional<String> verb =
                VERBS.stream().filter(each -> part.startsWith(each + " ")).findFirst();
        return verb.map(each ->
                        new Test(each, List.of(part.substring(each.length()).strip())))
                .orElseGet(() -> new Test("", List.of(part)));
    }

    private Matcher matcher(Test test) {
        return switch (test.verb()) {
            case "absent" -> new Matchers.Absent();
            case "present" -> new Matchers.Present();
            case "not empty" -> new Matchers.NotEmpty();
            case "base64" -> new WireForms.Base64Text();
            case "an OCSP response" -> new WireForms.OcspResponse();
            case "contains" -> new Matchers.Contains(values(test), true);
            case "without" -> new Matchers.Contains(values(test), false);
            case "only" -> new Matchers.Only(values(test));
            case "near" -> near(test);
            case "at least" -> new Matchers.Bound(value(test), true);
            case "at most" -> new Matchers.Bound(value(test), false);
            case "certifies" -> new CertificateFor(value(test).asString(""));
            case "not" -> new Matchers.Not(value(test));
            case "one of" -> new Matchers.Among(value(test), true);
            case "some of" -> new Matchers.Among(value(test), false);
            default -> equal(test);
        };
    }

    private Matcher equal(Test test) {
        Quantity quantity = new Expression(scope).evaluate(test.values().get(0));
        return quantity instanceof Quantity.Moment moment
                ? new Matchers.Near(moment.instant(), scope.tolerance())
                : new Matchers.EqualTo(quantity.json());
    }

    private Matcher near(Test test) {
        if (test.values().get(0).equals("now")) {
            return new Matchers.NearNow(scope.now().instant(), scope.now(), scope.tolerance());
        }
        JsonNode value = value(test);
        return Quantity.moment(value)
                .<Matcher>map(moment -> new Matchers.Near(moment, scope.tolerance()))
                .orElseThrow(() ->
                        new IllegalArgumentException("near needs a moment, and " + Rendering.of(value) + " is none"));
    }

    private JsonNode value(Test test) {
        return evaluate().apply(test.values().get(0));
    }

    private List<JsonNode> values(Test test) {
        return test.values().stream().map(evaluate()).toList();
    }

    private Function<String, JsonNode> evaluate() {
        return text -> new Expression(scope).evaluate(text).json();
    }
}
