package org.plugproof.testcases.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of {@code docs/surviving-mutants.md}: which mutants may survive, and why. */
record ExplainedSurvivors(List<Row> rows) {

    private static final Path PAGE = Path.of("../docs/surviving-mutants.md");
    private static final Pattern ROW =
            Pattern.compile("\\| (TC_[A-Z]_\\d+_CSM?S?) \\| ([^|]+) \\| `([^|]+)` \\| ([^|]+) \\|");

    /** One survivor. */
    record Row(String id, String kind, String where, String why) {
        boolean names(String survivor) {
            return survivor.equals(id + " | " + kind + " | " + where);
        }
    }

    static ExplainedSurvivors read() throws IOException {
        return new ExplainedSurvivors(Files.readAllLines(PAGE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(
                        row.group(1), row.group(2), row.group(3), row.group(4).strip()))
                .toList());
    }

    boolean explains(String survivor) {
        return rows.stream().anyMatch(row -> row.names(survivor));
    }
}
