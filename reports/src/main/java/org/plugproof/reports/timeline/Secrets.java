package org.plugproof.reports.timeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that must not reach a log or a report. The wire needs them in the clear, so evidence keeps them; every output passes what it
 * writes through {@link #mask}. Safe for use by many threads.
 */
public final class Secrets {

    private static final String MASK = "*****";
    private static final int SHORTEST = 4;

    /** Every form of every secret by its first four characters, longest first. A run may have hundreds, and megabytes to mask. */
    private volatile Map<Long, List<String>> byStart = Map.of();

    /** Adds a value, and the form that HTTP Basic gives it for this user. Values shorter than four characters are not masked. */
    public void add(String user, String value) {
        add(value);
        if (value.length() >= SHORTEST) {
            String pair = user + ":" + value;
            keep(Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Adds a value, and the forms that JSON gives it inside a string. */
    public void add(String value) {
        if (value.length() >= SHORTEST) {
            String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"");
            keep(value);
            keep(quoted);
            keep(quoted.replace("/", "\\/"));
        }
    }

    private synchronized void keep(String form) {
        Map<Long, List<String>> more = new HashMap<>(byStart);
        List<String> alike = new ArrayList<>(more.getOrDefault(start(form), List.of()));
        if (!alike.contains(form)) {
            alike.add(form);
            alike.sort(Comparator.comparingInt(String::length).reversed());
            more.put(start(form), List.copyOf(alike));
            byStart = more;
        }
    }

    private static long start(String form) {
        long start = 0;
        for (int i = 0; i < SHORTEST; i++) {
            start = start << Character.SIZE | form.charAt(i);
        }
        return start;
    }

    /** The text with every known secret replaced by asterisks; where several begin at one place, the longest. */
    public String mask(String text) {
        Map<Long, List<String>> known = byStart;
        if (known.isEmpty()) {
            return text;
        }
        StringBuilder masked = null;
        int copied = 0;
        long last = 0;
        for (int i = 0; i < text.length(); i++) {
            last = last << Character.SIZE | text.charAt(i);
            int from = i + 1 - SHORTEST;
            String found = from < copied ? null : at(text, from, known.get(last));
            if (found != null) {
                masked = masked == null ? new StringBuilder(text.length()) : masked;
                masked.append(text, copied, from).append(MASK);
                copied = from + found.length();
            }
        }
        return masked == null
                ? text
                : masked.append(text, copied, text.length()).toString();
    }

    private static String at(String text, int from, List<String> forms) {
        if (forms != null) {
            for (String form : forms) {
                if (text.startsWith(form, from)) {
                    return form;
                }
            }
        }
        return null;
    }
}
