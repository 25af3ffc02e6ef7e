package org.plugproof.reports.verdict;

import java.util.List;

/**
 * What the catalogue knows of a case, for reports.
 *
 * @param requirements such as {@code B07.FR.01}
 * @param errata numbers such as {@code 6.2.53}
 * @param certification one line a profile, such as {@code Core: mandatory} or {@code Core: conditional on C-02}
 */
public record CaseFacts(
        String id,
        String title,
        String block,
        List<String> useCases,
        List<String> requirements,
        List<String> errata,
        List<String> certification) {}
