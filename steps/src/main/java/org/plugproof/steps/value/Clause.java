package org.plugproof.steps.value;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One clause of a condition. */
record Clause(String text, String left, String verb, List<String> values) {

    private static final Pattern FORM =
            Pattern.compile("(.+?) (is not|is at least|is at most|is|contains|does not contain) (.+)");
    private static final Map<String, String> LISTS =
            Map.of("TxStartPoint", "$config.txStartPoint", "TxStopPoint", "$config.txStopPoint");

    static boolean isOne(String text) {
        return Predicates.REFERENCES.containsKey(text) || FORM.matcher(text).matches();
    }

    static Clause parse(String text) {
        String predicate = Predicates.REFERENCES.get(text);
        if (predicate != null) {
            return new Clause(text, predicate, "is", List.of("true"));
        }
        java.util.regex.Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new UnknownCondition(
                    text, "it is no comparison, and the predicates are " + Predicates.REFERENCES.keySet());
        }
        List<String> values = Quotes.split(form.group(3), " or ");
        return new Clause(text, LISTS.getOrDefault(form.group(1), form.group(1)), form.group(2), values);
    }

    boolean holds(References references) {
        if (values.equals(List.of("absent"))) {
            return references.knows(left) == verb.equals("is not");
        }
        Scope scope = Scope.of(references);
        List<JsonNode> actual = Matchers.Contents.elements(Cell.content(left, scope));
        return switch (verb) {
            case "is", "contains" -> hasOneOf(actual, scope);
            case "is not", "does not contain" -> !hasOneOf(actual, scope);
            case "is at least" ->
                actual.stream().allMatch(each -> new Matchers.Bound(value(scope), true)
                        .mismatch(each)
                        .isEmpty());
            default ->
                actual.stream().allMatch(each -> new Matchers.Bound(value(scope), false)
                        .mismatch(each)
                        .isEmpty());
        };
    }

    private JsonNode value(Scope scope) {
        return Cell.content(values.get(0), scope);
    }

    /** Each value is worked out once, and none where there is nothing to hold it against: the list may be long. */
    private boolean hasOneOf(List<JsonNode> actual, Scope scope) {
        return !actual.isEmpty()
                && values.stream().map(value -> Cell.content(value, scope)).anyMatch(wanted -> actual.stream()
                        .anyMatch(each -> Sameness.same(wanted, each)));
    }
}
