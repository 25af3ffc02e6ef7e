package org.plugproof.reports.publish.page;

import java.util.List;

/**
 * What came of trying the cases themselves: with systems that do wrong, which must fail, and with systems that take liberties, which must
 * not.
 *
 * @param headline one sentence
 * @param css {@code pass}, or {@code fail} where a wrong was not seen or a liberty was taken for one
 * @param columns the same for all tables
 * @param tables such as those by kind and by block
 */
public record TrialsPage(
        String tool,
        String ended,
        String headline,
        String css,
        List<Tile> tiles,
        List<String> columns,
        List<Tally> tables,
        List<Trialed> cases,
        String style) {

    /** A number in large. {@code css} is the word of a verdict that colours it; empty for none. */
    public record Tile(long count, String words, String css) {}

    /** A table of counts. */
    public record Tally(String title, List<Line> lines) {}

    /** @param counts as the columns are; empty text where a column says nothing here */
    public record Line(String name, List<String> counts) {}

    /** @param findings what went wrong in the case's trials, one line each */
    public record Trialed(String id, List<String> counts, List<Finding> findings) {}

    /** @param kind such as {@code survivor}; {@code css} is the word of a verdict that colours it */
    public record Finding(String kind, String css, String text) {}
}
