package org.plugproof.steps.value;

import java.util.Map;

/** The units in which features and descriptions write lengths of time. */
final class Units {

    private static final Map<String, Long> MILLIS = Map.ofEntries(
            Map.entry("ms", 1L),
            Map.entry("millisecond", 1L),
            Map.entry("milliseconds", 1L),
            Map.entry("s", 1_000L),
            Map.entry("second", 1_000L),
            Map.entry("seconds", 1_000L),
            Map.entry("min", 60_000L),
            Map.entry("minute", 60_000L),
            Map.entry("minutes", 60_000L),
            Map.entry("h", 3_600_000L),
            Map.entry("hour", 3_600_000L),
            Map.entry("hours", 3_600_000L),
            Map.entry("day", 86_400_000L),
            Map.entry("days", 86_400_000L));

    static final String NAMES = String.join("|", MILLIS.keySet());

    private Units() {}

    static long millis(String unit) {
        return MILLIS.get(unit);
    }
}
