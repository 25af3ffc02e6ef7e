package org.plugproof.steps.value;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a value must be. */
public interface Matcher {

    /**
     * @param actual what stands there; a missing node where nothing does
     * @return empty if it is right, else how the actual value reads in a failure, such as {@code Rejected} or {@code absent}
     */
    Optional<String> mismatch(JsonNode actual);

    /** The expectation with its references replaced, such as {@code Accepted or Scheduled}. */
    String describe();

    /** Whether it takes whatever stands there, and nothing too; then it judges nothing. */
    default boolean takesAnything() {
        return false;
    }
}
