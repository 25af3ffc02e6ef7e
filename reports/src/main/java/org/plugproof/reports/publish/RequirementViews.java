package org.plugproof.reports.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plugproof.reports.publish.Programme.Requirement;
import org.plugproof.reports.publish.page.CaseRow;
import org.plugproof.reports.publish.page.RequirementsView;
import org.plugproof.reports.publish.page.RequirementsView.Group;

/** Requirements, the cases that name them, and how these stand. */
final class RequirementViews {

    private static final String UNKNOWN = "named by a case, not found in the specification";

    private final CaseStandings standings;

    RequirementViews(CaseStandings standings) {
        this.standings = standings;
    }

    /** Of the programme; a run without one shows what its own cases name. */
    RequirementsView of(Programme programme, List<CaseRow> rows) {
        List<Requirement> all = programme.requirements().isEmpty() ? named(rows) : programme.requirements();
        List<RequirementsView.Requirement> covered = all.stream()
                .filter(one -> !one.cases().isEmpty())
                .map(this::view)
                .toList();
        List<String> bare = all.stream()
                .filter(one -> one.cases().isEmpty())
                .map(Requirement::id)
                .toList();
        long judged = covered.stream()
                .filter(one -> !one.css().equals(CaseStandings.NOT_RUN))
                .count();
        String summary = covered.size() + " named by cases, " + judged + " by cases of this run"
                + (programme.requirements().isEmpty() ? "" : "; " + bare.size() + " that no case names");
        return new RequirementsView(summary, covered, byUseCase(bare));
    }

    private RequirementsView.Requirement view(Requirement one) {
        return new RequirementsView.Requirement(
                one.id(),
                standings.worst(one.cases()),
                one.known() ? "" : UNKNOWN,
                one.cases().stream().map(id -> standings.chip(id, "")).toList());
    }

    private static List<Requirement> named(List<CaseRow> rows) {
        Map<String, List<String>> judging = new TreeMap<>();
        for (CaseRow row : rows) {
            for (String requirement : row.requirements().split(" ")) {
                judging.computeIfAbsent(requirement, none -> new ArrayList<>()).add(row.id());
            }
        }
        judging.remove("");
        return judging.entrySet().stream()
                .map(one -> new Requirement(one.getKey(), true, one.getValue()))
                .toList();
    }

    private static List<Group> byUseCase(List<String> requirements) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String requirement : requirements) {
            String useCase = requirement.split("\\.")[0];
            groups.computeIfAbsent(useCase, none -> new ArrayList<>()).add(requirement);
        }
        return groups.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue()))
                .toList();
    }
}
