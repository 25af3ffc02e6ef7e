package org.plugproof.reports.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.verdict.ScenarioResult;

/** When the entries of a scenario happened, counted from its begin by the monotonic clock. */
final class Moments {

    private final long origin;

    Moments(ScenarioResult scenario) {
        this.origin =
                scenario.entries().isEmpty() ? 0 : origin(scenario.entries().get(0), scenario.began());
    }

    /** The two clocks meet once, at the first entry. */
    private static long origin(Entry first, Instant began) {
        return first.nanos() - Math.max(0, Duration.between(began, first.wall()).toNanos());
    }

    long nanos(Entry entry) {
        return entry.nanos() - origin;
    }

    /** Such as {@code +3.2 s}. */
    String plus(Entry entry) {
        return "+" + seconds(nanos(entry));
    }

    /** Such as {@code +3.204 s}: what a bench wants to see beside a frame. */
    String exact(Entry entry) {
        return String.format(Locale.ROOT, "+%.3f s", nanos(entry) / 1e9);
    }

    private static String seconds(long nanos) {
        double seconds = nanos / 1e9;
        return String.format(Locale.ROOT, seconds < 1 ? "%.3f s" : "%.1f s", seconds);
    }

    /** Such as {@code 840 ms}, {@code 3.2 s}, {@code 4 min 07 s}. */
    static String words(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1000) {
            return millis + " ms";
        }
        if (millis < 60_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }
        return String.format(Locale.ROOT, "%d min %02d s", duration.toMinutes(), duration.toSecondsPart());
    }
}
