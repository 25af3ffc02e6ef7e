package org.plugproof.reports.publish.page;

import java.util.List;

/**
 * A certification profile for one side under test.
 *
 * @param mandatory how many of its mandatory cases there are, and how they stand, in the order of the table's columns
 * @param conditional the same for the others
 * @param state in words; {@code css} {@code pass} where the profile is complete
 * @param missing the cases that keep it from being complete
 */
public record ProfileView(
        String name,
        String role,
        List<Count> mandatory,
        List<Count> conditional,
        String state,
        String css,
        List<CaseChip> missing) {

    /** How many cases stand so. {@code css} is empty for the column of all. */
    public record Count(long count, String css) {}
}
