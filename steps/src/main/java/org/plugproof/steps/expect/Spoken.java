package org.plugproof.steps.expect;

import java.math.BigDecimal;
import java.time.Duration;
import org.plugproof.steps.value.ExpectedContent;

/** How expectations and times read in failures. */
final class Spoken {

    private Spoken() {}

    /** In seconds, such as {@code 60 s} or {@code 1.25 s}. */
    static String time(Duration duration) {
        BigDecimal seconds =
                BigDecimal.valueOf(duration.toMillis()).movePointLeft(3).stripTrailingZeros();
        return seconds.toPlainString() + " s";
    }

    static String within(String expected, Duration duration) {
        return expected + ", within " + time(duration);
    }

    /** Such as {@code BootNotificationRequest with reason = PowerUp}. */
    static String message(String message, ExpectedContent content) {
        return content.size() == 0 ? message : message + " with " + content.describe();
    }

    /** A path in a payload as JSON paths are written. */
    static String jsonPath(String path) {
        return path.startsWith("[") ? "$" + path : "$." + path;
    }
}
