package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A table read as what a payload must be: every row must hold. */
public final class ExpectedContent {

    /** @param way the path, taken apart once: a long report is read with it entry by entry */
    private record Line(String path, List<String> way, Matcher matcher) {}

    private final List<Line> lines = new ArrayList<>();

    public ExpectedContent(Table table, Scope scope) {
        for (Row row : table.rows()) {
            lines.add(new Line(row.path(), Paths.steps(row.path()), Cell.expectation(row.cell(), scope)));
        }
    }

    /** The first row that does not hold, or empty if the payload is right. */
    public Optional<Paths.Difference> difference(JsonNode payload) {
        return each(payload).findFirst();
    }

    /** Every row that does not hold, the first difference of each. */
    public List<Paths.Difference> differences(JsonNode payload) {
        return each(payload).toList();
    }

    /** Lazily: in long reports most entries differ in their first row. */
    private Stream<Paths.Difference> each(JsonNode payload) {
        return lines.stream().flatMap(line -> Paths.difference(payload, line.way(), line.matcher()).stream());
    }

    public boolean matches(JsonNode payload) {
        return difference(payload).isEmpty();
    }

    /** Each row's path and what is held against it. */
    public void eachRow(BiConsumer<String, Matcher> reader) {
        lines.forEach(line -> reader.accept(line.path(), line.matcher()));
    }

    /** How many rows there are. */
    public int size() {
        return lines.size();
    }

    /** Such as {@code status = Accepted or Scheduled, requestId = 7}; empty text if anything is right. */
    public String describe() {
        return lines.stream()
                .map(line -> line.path() + " = " + line.matcher().describe())
                .collect(Collectors.joining(", "));
    }
}
