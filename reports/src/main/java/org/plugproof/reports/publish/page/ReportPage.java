package org.plugproof.reports.publish.page;

import java.util.List;

/**
 * The whole report.
 *
 * @param unfinished how far the run came, if it did not come to its end; else empty
 * @param outcome the run in one sentence; {@code outcomeWord} its worst verdict, as a CSS class
 * @param remarks what was seen before the first case
 * @param style CSS; {@code script} JavaScript; both go in as they are
 * @param details made one after another while the page is written, so that a long run needs little memory
 */
public record ReportPage(
        String tool,
        String protocol,
        String began,
        String duration,
        String unfinished,
        String outcome,
        String outcomeWord,
        List<Description> descriptions,
        List<String> remarks,
        List<Total> totals,
        int cases,
        List<String> blocks,
        List<CaseRow> rows,
        List<ProfileView> profiles,
        RequirementsView requirements,
        Iterable<CaseDetail> details,
        String style,
        String script) {

    /** A description of a SUT: its name, the side it is on, and all of it as JSON. */
    public record Description(String name, String role, String json) {}

    /** How many cases ended so. {@code css} is the verdict without spaces; {@code share} is a percentage. */
    public record Total(String verdict, String css, long count, String share) {}
}
