package org.plugproof.reports.publish.page;

import java.util.List;

/**
 * A sequence diagram, laid out. Lengths are SVG user units.
 *
 * @param omitted how many entries the diagram leaves out because there are too many
 */
public record Diagram(int height, String sut, List<Mark> marks, int omitted) {

    public static final int WIDTH = 760;
    public static final int STATION = 200;
    public static final int CSMS = 660;
    public static final int MIDDLE = (STATION + CSMS) / 2;
    public static final int HEAD = 44;

    /**
     * One row of the diagram.
     *
     * @param kind call, answer, refusal, malformed, control, link, note, act or step
     * @param from where an arrow begins, {@code to} where it ends
     * @param css further classes: failing, broken
     * @param title what a pointer that rests on it is told
     */
    public record Mark(
            String kind, int y, int number, int from, int to, String time, String label, String css, String title) {

        public boolean arrow() {
            return from != to;
        }

        /** The corners of the arrow's head. */
        public String head() {
            int back = to > from ? to - 9 : to + 9;
            return to + "," + y + " " + back + "," + (y - 4) + " " + back + "," + (y + 4);
        }
    }
}
