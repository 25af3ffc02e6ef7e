package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a cell of a table says, read as an expectation or as content.
 *
 * <pre>
 * expectation := alternative { " or " alternative }
 * alternative := test { " and " test }
 * test        := absent | present | not empty
 *              | base64               text that is Base64 and not empty
 *              | an OCSP response     Base64 of a DER OCSPResponse with status successful (RFC 6960 §4.2.1)
 *              | contains VALUES      text that contains it, a list in text or an array with that element
 *              | without VALUES       the same, none of them
 *              | only VALUES          an array, or a list in text, with exactly these elements in any order
 *              | one of VALUE         one element of this list, which is an array or a list in text
 *              | some of VALUE        an array, or a list in text, with elements of this list only; nothing at all is one
 *              | near VALUE           a moment within the tolerance; so does a VALUE with now in it
 *              | near now             a moment since the wait began, give or take the tolerance
 *              | at least VALUE | at most VALUE
 *              | certifies VALUE      a PEM chain, the first for the key of this PKCS#10 request
 *              | not VALUE            there, and something else
 *              | VALUE                equal: numbers and truth values may stand as text, objects may have more fields
 * VALUES      := VALUE { " and " VALUE }
 * VALUE       := operand { (" + " | " - " | " * " | " / ") operand }
 * operand     := 'text'               the text itself, whatever it looks like; '' within it is one quote
 *              | $reference           see {@link References}; keeps its JSON type, objects and arrays included;
 *                                     $entry.path is what stands elsewhere in the list entry that is judged
 *              | now                  a moment, written in UTC with milliseconds
 *              | 2 hours              ms, seconds, minutes, hours, days; in JSON a number of seconds
 *              | 3.5 | true | false | {"json": 1} | [1, 2]
 *              | text                 stands for itself; references within it are filled in
 * </pre>
 *
 * <p>A sum whose operands are not all numbers, times or references is plain text. {@code absent} as content takes the path away. Where a
 * path must be there for a test to mean something ({@code not}, {@code without}), a missing one is a mismatch: write
 * {@code absent or not x}.
 */
public final class Cell {

    private Cell() {}

    /** What the cell expects. References are resolved now, so that the expectation does not change while it is waited for. */
    public static Matcher expectation(String cell, Scope scope) {
        List<Matcher> alternatives = new ArrayList<>();
        for (String alternative : Quotes.split(cell.strip(), " or ")) {
            alternatives.add(new Alternative(alternative.strip(), scope).matcher());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Matchers.AnyOf(alternatives);
    }

    /**
     * What the cell puts into a payload.
     *
     * @param model a value of the type that is wanted, such as the default content in the same place; empty to guess
     */
    public static JsonNode content(String cell, Optional<JsonNode> model, Scope scope) {
        JsonNode value = new Expression(scope).evaluate(cell).json();
        return model.map(each -> shaped(cell.strip(), value, each)).orElse(value);
    }

    public static JsonNode content(String cell, Scope scope) {
        return content(cell, Optional.empty(), scope);
    }

    /** The value as text, for what is not JSON: a variable's value, a file name. */
    public static String text(String cell, Scope scope) {
        return References.plain(content(cell, Optional.of(StringNode.valueOf("")), scope));
    }

    public static boolean isAbsent(String cell) {
        return cell.strip().equals("absent");
    }

    /** The literal values that would be right, for a lint that knows the enumeration; none for what is computed or tested otherwise. */
    public static List<String> literals(String cell) {
        List<String> literals = new ArrayList<>();
        for (String alternative : Quotes.split(cell.strip(), " or ")) {
            literals.addAll(Alternative.literals(alternative.strip()));
        }
        return literals;
    }

    /** The references in the cell. */
    public static List<String> references(String cell) {
        return Expression.REFERENCE
                .matcher(cell)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static JsonNode shaped(String cell, JsonNode value, JsonNode model) {
        if (model.isString() && value.isValueNode() && !value.isString()) {
            return StringNode.valueOf(Expression.isLiteral(cell) && !cell.contains(" ") ? cell : value.toString());
        }
        if (model.isNumber() && value.isString()) {
            return Quantity.numeric(value).map(Quantity::number).orElse(value);
        }
        if (model.isBoolean() && value.isString() && value.stringValue().matches("true|false")) {
            return BooleanNode.valueOf(value.stringValue().equals("true"));
        }
        return value;
    }
}
