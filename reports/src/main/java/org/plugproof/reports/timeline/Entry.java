package org.plugproof.reports.timeline;

import java.time.Duration;
import java.time.Instant;

/**
 * One event on the timeline.
 *
 * @param number position on the timeline, from 1
 * @param nanos monotonic time at which the bytes were read or written ({@link System#nanoTime()})
 * @param wall the wall clock at the same moment
 */
public record Entry(int number, long nanos, Instant wall, Event event) {

    /** How long after {@code earlier} this happened, by the monotonic clock. */
    public Duration after(Entry earlier) {
        return Duration.ofNanos(nanos - earlier.nanos);
    }
}
