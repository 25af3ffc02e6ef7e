package org.plugproof.reports.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of text in which labels stand left and places stand right. */
final class Columns {

    private static final int WIDTH = 110;
    private static final int LABELS = 10;
    private static final String INDENT = "    ";

    /** What a SUT may send to take command of the terminal that this is printed on. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}&&[^\\t]]");

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(printable(line.stripTrailing())).append('\n');
    }

    /** The text with a sign in the place of each control character. */
    static String printable(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }

    /** {@code left}, and {@code right} at the end of the line, never nearer than two spaces. */
    void ends(String indent, String left, String right) {
        String start = indent + left;
        int gap = Math.max(2, WIDTH - start.length() - right.length());
        line(right.isEmpty() ? start : start + " ".repeat(gap) + right);
    }

    void labelled(String label, String value) {
        labelled(label, value, "");
    }

    void labelled(String label, String value, String right) {
        List<String> lines = new ArrayList<>(Arrays.asList(value.strip().split("\\R")));
        ends(INDENT, pad(label) + lines.get(0), right);
        lines.subList(1, lines.size()).forEach(more -> line(INDENT + pad("") + more));
    }

    /** The label before the first of the values, the others below; nothing when there are none. */
    void labelled(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            labelled(i == 0 ? label : "", values.get(i));
        }
    }

    private static String pad(String label) {
        return label.length() >= LABELS ? label + "  " : label + " ".repeat(LABELS - label.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
