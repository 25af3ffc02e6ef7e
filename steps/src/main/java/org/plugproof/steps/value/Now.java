package org.plugproof.steps.value;

import java.time.Instant;

/** The wall clock, so that tests can hold it still. */
@FunctionalInterface
public interface Now {
    Now SYSTEM = Instant::now;

    Instant instant();
}
