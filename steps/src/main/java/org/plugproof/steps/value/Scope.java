package org.plugproof.steps.value;

import java.time.Duration;

/**
 * What cells are read in.
 *
 * @param tolerance how far two moments may be apart and still be called near
 */
public record Scope(References references, Now now, Duration tolerance) {

    /** The laboratories' tolerance between two clocks (Part 6 §2.1). */
    public static final Duration LABORATORY_TOLERANCE = Duration.ofSeconds(4);

    public static Scope of(References references) {
        return new Scope(references, Now.SYSTEM, LABORATORY_TOLERANCE);
    }
}
