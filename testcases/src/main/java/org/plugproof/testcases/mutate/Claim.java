package org.plugproof.testcases.mutate;

import java.util.List;
import java.util.Locale;
import org.plugproof.steps.expect.Judged;

/**
 * What one judgement of a case holds its SUT to, and which mutants of it were tried. A claim that no mutant proves is one that nobody has
 * seen fail.
 *
 * @param message its name; empty where no message is judged
 * @param path as the row was written, without the numbers of entries; empty for the message as a whole
 * @param expected how the report says it
 * @param tried the kinds of its mutants, none where none could be made
 */
public record Claim(String kind, String message, String path, String expected, List<String> tried) {
    public Claim {
        tried = List.copyOf(tried);
    }

    /** @param tried the kinds of mutants that were tried of it */
    public static Claim of(Judged row, List<String> tried) {
        return new Claim(row.kind().name().toLowerCase(Locale.ROOT), row.message(), place(row), row.expected(), tried);
    }

    /** What rows have in common that belong to one claim. */
    static String likeness(Judged row) {
        return row.step() + " " + row.kind() + " " + row.message() + " "
                + (row.message().isEmpty() ? row.expected() : place(row));
    }

    private static String place(Judged row) {
        return row.path().replaceAll("\\[(\\d+|any|\\*)]", "[]");
    }

    /** One line. */
    public String line() {
        String where = (message + " " + path).strip();
        return kind + " " + (where.isEmpty() ? "" : where + ": ") + expected + " ["
                + (tried.isEmpty() ? "no mutant" : String.join(", ", tried)) + "]";
    }
}
