package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;

/** Text in single quotes stays whole. A quote opens only where a word begins, so that an apostrophe is no quote. */
final class Quotes {

    private Quotes() {}

    /** Splits at a separator that stands outside quotes. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (opens(text, at)) {
                at = closing(text, at) + 1;
            } else if (text.startsWith(separator, at)) {
                parts.add(text.substring(from, at));
                at += separator.length();
                from = at;
                // The blank that ends one separator may begin the next word's quote.
            } else {
                at++;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    static boolean isQuoted(String text) {
        return text.length() > 1 && opens(text, 0) && closing(text, 0) == text.length() - 1;
    }

    /** The text between the quotes; two quotes within stand for one. */
    static String inside(String text) {
        return text.substring(1, text.length() - 1).replace("''", "'");
    }

    private static boolean opens(String text, int at) {
        return text.charAt(at) == '\'' && (at == 0 || text.charAt(at - 1) == ' ');
    }

    private static int closing(String text, int opening) {
        int at = opening + 1;
        while (at < text.length()) {
            if (text.charAt(at) != '\'') {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '\'') {
                at += 2;
            } else {
                return at;
            }
        }
        return text.length() - 1;
    }
}
