package org.plugproof.steps.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/** The value part of a cell: see {@link Cell} for the grammar. */
final class Expression {

    static final Pattern REFERENCE = Pattern.compile("\\$[A-Za-z]\\w*(?:\\[\\d+]|\\.\\w+)*");
    private static final Pattern SPAN = Pattern.compile("(\\S+)\\s+(" + Units.NAMES + ")");
    private static final List<String> OPERATORS = List.of("+", "-", "*", "/");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Scope scope;

    Expression(Scope scope) {
        this.scope = scope;
    }

    Quantity evaluate(String text) {
        List<String> tokens = tokens(text.strip());
        if (tokens.size() == 1) {
            return atom(text.strip());
        }
        return tokens.stream().allMatch(this::isOperand) ? sum(tokens) : new Quantity.Plain(literal(text.strip()));
    }

    /** Whether the text computes something or names something, instead of standing for itself. */
    static boolean isLiteral(String text) {
        return !REFERENCE.matcher(text).find() && !text.equals("now") && !text.startsWith("now ");
    }

    private List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        if (Quotes.isQuoted(text)) {
            return List.of(text);
        }
        StringBuilder operand = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (OPERATORS.contains(word)) {
                tokens.add(operand.toString().strip());
                tokens.add(word);
                operand.setLength(0);
            } else {
                operand.append(word).append(' ');
            }
        }
        tokens.add(operand.toString().strip());
        return tokens;
    }

    private boolean isOperand(String token) {
        return OPERATORS.contains(token)
                || token.equals("now")
                || Quantity.NUMBER.matcher(token).matches()
                || SPAN.matcher(token).matches()
                || REFERENCE.matcher(token).matches();
    }

    private Quantity sum(List<String> tokens) {
        Quantity total = null;
        String pending = "+";
        for (int i = 0; i < tokens.size(); ) {
            Quantity term = atom(tokens.get(i++));
            while (i < tokens.size()
                    && (tokens.get(i).equals("*") || tokens.get(i).equals("/"))) {
                term = Arithmetic.apply(tokens.get(i), term, atom(tokens.get(i + 1)));
                i += 2;
            }
            total = total == null ? term : Arithmetic.apply(pending, total, term);
            pending = i < tokens.size() ? tokens.get(i++) : "";
        }
        return total;
    }

    private Quantity atom(String text) {
        if (text.equals("now")) {
            return new Quantity.Moment(scope.now().instant());
        }
        Optional<Duration> span = span(text);
        if (span.isPresent()) {
            return new Quantity.Span(span.get());
        }
        return new Quantity.Plain(literal(text));
    }

    private Optional<Duration> span(String text) {
        java.util.regex.Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Quantity.numeric(literal(matcher.group(1)))
                .map(count -> count.multiply(BigDecimal.valueOf(Units.millis(matcher.group(2)))))
                .map(millis -> Duration.ofMillis(
                        millis.setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    private JsonNode literal(String text) {
        if (Quotes.isQuoted(text)) {
            return StringNode.valueOf(Quotes.inside(text));
        }
        if (REFERENCE.matcher(text).matches()) {
            return scope.references().resolve(text);
        }
        if (Quantity.NUMBER.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text);
            return text.contains(".") ? tools.jackson.databind.node.DecimalNode.valueOf(value) : Quantity.number(value);
        }
        if (text.equals("true") || text.equals("false")) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        String filled = REFERENCE.matcher(text).replaceAll(this::inText);
        return structure(filled).orElseGet(() -> StringNode.valueOf(filled));
    }

    private Optional<JsonNode> structure(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private String inText(MatchResult found) {
        return java.util.regex.Matcher.quoteReplacement(scope.references().text(found.group()));
    }
}
