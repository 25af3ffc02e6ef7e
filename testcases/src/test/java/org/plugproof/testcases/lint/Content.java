package org.plugproof.testcases.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plugproof.fixtures.schema.MessageCatalogue;
import org.plugproof.fixtures.schema.MessageCatalogue.Field;

/** A path of a message and the cell that stands for its value. */
record Content(String message, String path, String cell) {

    Content {
        // Whether all of them or one is meant, a list has the same elements.
        path = path.replace("[any]", "[*]");
    }

    private static final Set<String> WORDS =
            Set.of("absent", "present", "not empty", "present and not empty", "empty", "any");
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*");

    Stream<String> problems(MessageCatalogue messages) {
        if (!messages.messages().contains(message)) {
            return Stream.empty();
        }
        Field field = messages.field(message, path).orElse(null);
        if (field == null) {
            return Stream.of(message + " has no " + path);
        }
        List<String> allowed = field.type().equals("array")
                ? messages.field(message, path + "[*]").map(Field::enumeration).orElse(List.of())
                : field.enumeration();
        return allowed.isEmpty()
                ? Stream.empty()
                : literals()
                        .filter(value -> !allowed.contains(value))
                        .map(value -> path + " of " + message + " is never " + value + ", only " + allowed);
    }

    private Stream<String> literals() {
        return Stream.of(cell.split(" or | and |, "))
                .map(part -> part.strip().replaceFirst("^(?:contains|without|only|not) ", ""))
                .filter(part -> !WORDS.contains(part) && LITERAL.matcher(part).matches());
    }
}
