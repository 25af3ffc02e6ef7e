package org.plugproof.reports.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The values that must not reach a log or a report. The wire needs them in the clear, so evidence keeps them; every output passes what it
 * writes through {@link #mask}.
 */
public final class Secrets {

    private static final String MASK = "*****";
    private static final int SHORTEST = 4;

    private final Set<String> values = ConcurrentHashMap.newKeySet();

    /** Adds a value, and the form that HTTP Basic gives it for this user. Values shorter than four characters are not masked. */
    public void add(String user, String value) {
        add(value);
        if (value.length() >= SHORTEST) {
            String pair = user + ":" + value;
            values.add(Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Adds a value, and the forms that JSON gives it inside a string. */
    public void add(String value) {
        if (value.length() >= SHORTEST) {
            String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"");
            values.add(value);
            values.add(quoted);
            values.add(quoted.replace("/", "\\/"));
        }
    }

    /** The text with every known secret replaced by asterisks, longest first. */
    public String mask(String text) {
        String masked = text;
        for (String value : values.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            masked = masked.replace(value, MASK);
        }
        return masked;
    }
}
