package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of {@code path | value} as it stands in a feature. */
public record Table(List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    public static Table empty() {
        return new Table(List.of());
    }

    /** @param pathsAndCells path, cell, path, cell … */
    public static Table of(String... pathsAndCells) {
        if (pathsAndCells.length % 2 != 0) {
            throw new IllegalArgumentException("a path without a cell: " + pathsAndCells[pathsAndCells.length - 1]);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pathsAndCells.length; i += 2) {
            rows.add(new Row(pathsAndCells[i], pathsAndCells[i + 1]));
        }
        return new Table(rows);
    }

    /** The cell at exactly this path. */
    public Optional<String> cell(String path) {
        return rows.stream()
                .filter(row -> row.path().equals(path))
                .map(Row::cell)
                .findFirst();
    }

    /** Without the rows whose third column has a condition that does not hold now. */
    public Table relevant(References references) {
        return new Table(rows.stream()
                .filter(row -> row.condition().isEmpty()
                        || Conditions.holds(row.condition().get(), references))
                .toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** This table and one row more. */
    public Table and(String path, String cell) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(path, cell));
        return new Table(more);
    }

    /** This table and the rows of {@code other}; where both name a path, the other's row counts. */
    public Table and(Table other) {
        List<Row> more = new ArrayList<>(rows);
        more.removeIf(row -> other.rows.stream().anyMatch(each -> each.path().equals(row.path())));
        more.addAll(other.rows);
        return new Table(more);
    }
}
