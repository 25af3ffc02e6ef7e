package org.plugproof.reports.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plugproof.reports.publish.page.CaseChip;
import org.plugproof.reports.publish.page.CaseRow;

/** How each case of a programme stands after a run: its verdict, or that it was not run. */
final class CaseStandings {

    static final String NOT_RUN = "not-run";

    private static final List<String> WORST_FIRST =
            List.of("fail", "error", "inconclusive", NOT_RUN, "pass", "not-applicable");
    private static final Comparator<String> ORDER = Comparator.comparingInt(WORST_FIRST::indexOf);

    private final Map<String, CaseRow> rows = new HashMap<>();

    CaseStandings(List<CaseRow> ended) {
        ended.forEach(row -> rows.put(row.id(), row));
    }

    /** The verdict as a CSS class, or {@code not-run}. */
    String of(String caseId) {
        CaseRow row = rows.get(caseId);
        return row == null ? NOT_RUN : row.css();
    }

    CaseChip chip(String caseId, String note) {
        CaseRow row = rows.get(caseId);
        if (row == null) {
            return new CaseChip(caseId, "not run", NOT_RUN, note, false);
        }
        String title = row.verdict() + ": " + row.title() + (note.isEmpty() ? "" : " (" + note + ")");
        return new CaseChip(caseId, row.verdict(), row.css(), title, true);
    }

    /** The worst verdict of those that ran; {@code not-run} where none did. */
    String worst(List<String> caseIds) {
        return caseIds.stream()
                .filter(rows::containsKey)
                .map(this::of)
                .min(ORDER)
                .orElse(NOT_RUN);
    }

    /** Worst first, then by id. */
    static Comparator<CaseChip> byVerdict() {
        return Comparator.comparing(CaseChip::css, ORDER).thenComparing(CaseChip::id);
    }
}
