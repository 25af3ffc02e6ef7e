package org.plugproof.testcases.lint;

import java.util.List;
import java.util.Optional;

/**
 * A step of a scenario with an outline's values filled in.
 *
 * @param table its cells, empty for none
 * @param phrases the phrases that match; a sound step has exactly one
 */
record LintedStep(int line, String text, List<List<String>> table, List<PhraseMatch> phrases) {

    Optional<PhraseMatch> phrase() {
        return phrases.size() == 1 ? Optional.of(phrases.get(0)) : Optional.empty();
    }

    String cell(int row, int column) {
        List<String> cells = table.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }
}
