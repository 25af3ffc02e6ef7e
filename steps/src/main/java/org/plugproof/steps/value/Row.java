package org.plugproof.steps.value;

import java.util.Optional;

/**
 * One row of a table.
 *
 * @param path where in a payload, or the name of a variable
 * @param cell the value as the feature writes it
 * @param option the third column, such as {@code if writable}; empty text where there is none
 */
public record Row(String path, String cell, String option) {
    public Row {
        path = path.strip();
        cell = cell.strip();
        option = option.strip();
    }

    public Row(String path, String cell) {
        this(path, cell, "");
    }

    /** What stands in quotes behind {@code if} in the third column. */
    Optional<String> condition() {
        return option.startsWith("if \"")
                ? Optional.of(option.substring(option.indexOf('"') + 1, option.lastIndexOf('"')))
                : Optional.empty();
    }
}
