package org.plugproof.steps.value;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * What cells are read in.
 *
 * @param tolerance how far two moments may be apart and still be called near
 */
public record Scope(References references, Now now, Duration tolerance) {

    /** The laboratories' tolerance between two clocks (Part 6 §2.1). */
    public static final Duration LABORATORY_TOLERANCE = Duration.ofSeconds(4);

    /** The same with {@code $entry} for this entry of a list; what the entry does not have is an empty text. */
    public Scope in(JsonNode entry) {
        return new Scope(
                reference -> reference.startsWith("$entry.") ? there(entry, reference) : references.resolve(reference),
                now,
                tolerance);
    }

    private static JsonNode there(JsonNode entry, String reference) {
        JsonNode node = Paths.read(entry, reference.substring("$entry.".length()));
        return node.isMissingNode() ? StringNode.valueOf("") : node;
    }

    public static Scope of(References references) {
        return new Scope(references, Now.SYSTEM, LABORATORY_TOLERANCE);
    }
}
