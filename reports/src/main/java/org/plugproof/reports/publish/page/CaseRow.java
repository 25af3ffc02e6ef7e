package org.plugproof.reports.publish.page;

/**
 * A case's line in the table.
 *
 * @param order the verdict's place when the table is sorted by it, worst first
 * @param search all that the search box looks in, in lower case
 */
public record CaseRow(
        String id,
        String role,
        String verdict,
        String css,
        int order,
        String title,
        String block,
        String requirements,
        String reason,
        int invariants,
        boolean passthrough,
        int frames,
        long durationMillis,
        String duration,
        String description,
        String search) {}
