package org.plugproof.reports.timeline;

import java.time.Duration;

/** A point on the monotonic clock until which somebody waits. */
public record Deadline(long nanos) {

    public static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** Time left in nanoseconds; zero or less when it has passed. */
    public long remainingNanos() {
        return nanos - System.nanoTime();
    }

    public boolean passed() {
        return remainingNanos() <= 0;
    }
}
