package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What names with a dollar sign stand for. */
@FunctionalInterface
public interface References {

    /** Knows no name. */
    References NONE = reference -> {
        throw new UnknownReference(reference, "nothing is known here");
    };

    /**
     * @param reference such as {@code $config.evseId} or {@code $ReserveNowRequest.id}
     * @throws UnknownReference when it leads nowhere; the message says what is known
     */
    JsonNode resolve(String reference);

    /** The value as text; a number or truth value as JSON writes it. */
    default String text(String reference) {
        return plain(resolve(reference));
    }

    /** The value as an int; text is read as a number. */
    default int number(String reference) {
        return Integer.parseInt(text(reference).strip());
    }

    /** Whether the value is {@code true}, as truth value or as text. */
    default boolean flag(String reference) {
        return text(reference).strip().equalsIgnoreCase("true");
    }

    /** The elements of a list as text; a single value is a list of one, text is split at commas. */
    default List<String> list(String reference) {
        JsonNode node = resolve(reference);
        if (!node.isArray()) {
            return List.of(text(reference).strip().split("\\s*,\\s*"));
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node) {
            texts.add(plain(each));
        }
        return texts;
    }

    /** Text without quotation marks; anything else as JSON writes it. */
    static String plain(JsonNode node) {
        return node.isString() ? node.stringValue() : node.toString();
    }

    /** Whether the reference leads somewhere. */
    default boolean knows(String reference) {
        try {
            resolve(reference);
            return true;
        } catch (UnknownReference unknown) {
            return false;
        }
    }
}
