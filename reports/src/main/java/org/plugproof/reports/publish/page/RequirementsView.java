package org.plugproof.reports.publish.page;

import java.util.List;

/**
 * Requirements and the cases that name them.
 *
 * @param summary in words
 * @param named those that a case names
 * @param bare those that no case names, by use case
 */
public record RequirementsView(String summary, List<Requirement> named, List<Group> bare) {

    /**
     * A requirement. {@code css} is the worst verdict of its cases.
     *
     * @param note what is odd about it; empty for most
     */
    public record Requirement(String name, String css, String note, List<CaseChip> cases) {}

    /** A use case and ids of its requirements. */
    public record Group(String name, List<String> requirements) {}
}
