package org.plugproof.reports.publish.page;

/**
 * A case, named beside something else.
 *
 * @param verdict its verdict, or {@code not run}; {@code css} the same without spaces
 * @param title more about it; may be empty
 * @param shown whether the case has a line in the table of cases to lead to
 */
public record CaseChip(String id, String verdict, String css, String title, boolean shown) {}
