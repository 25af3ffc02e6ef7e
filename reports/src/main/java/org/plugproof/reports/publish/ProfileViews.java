package org.plugproof.reports.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plugproof.reports.publish.Programme.Asked;
import org.plugproof.reports.publish.Programme.Asks;
import org.plugproof.reports.publish.page.CaseChip;
import org.plugproof.reports.publish.page.ProfileView;
import org.plugproof.reports.publish.page.ProfileView.Count;

/**
 * How far each certification profile is fulfilled. A profile is complete when every case it asks for has passed: the mandatory ones, and
 * those whose condition the SUT meets. Where nobody knows whether it meets a condition, a case that turned out not to apply is no obstacle.
 */
final class ProfileViews {

    /** The verdicts of the table's columns. */
    static final List<String> COLUMNS =
            List.of("pass", "fail", "error", "inconclusive", "not-applicable", CaseStandings.NOT_RUN);

    private static final String NOT_APPLICABLE = "not-applicable";

    private final CaseStandings standings;

    ProfileViews(CaseStandings standings) {
        this.standings = standings;
    }

    List<ProfileView> of(Programme programme) {
        Map<String, List<Asked>> profiles = new LinkedHashMap<>();
        programme.asked().forEach(one -> profiles.computeIfAbsent(
                        one.profile() + "\n" + one.sut(), none -> new ArrayList<>())
                .add(one));
        return profiles.values().stream().map(this::view).toList();
    }

    private ProfileView view(List<Asked> cases) {
        List<Asked> mandatory = cases.stream().filter(Asked::mandatory).toList();
        List<Asked> conditional = cases.stream().filter(one -> !one.mandatory()).toList();
        List<CaseChip> missing = cases.stream()
                .filter(this::isMissing)
                .map(one -> standings.chip(one.caseId(), one.mandatory() ? "mandatory" : "if " + one.condition()))
                .sorted(CaseStandings.byVerdict())
                .toList();
        return new ProfileView(
                cases.get(0).profile(),
                Roles.of(cases.get(0).sut()),
                counts(mandatory),
                counts(conditional),
                state(missing),
                missing.isEmpty() ? "pass" : missing.get(0).css(),
                missing);
    }

    private List<Count> counts(List<Asked> cases) {
        List<Count> counts = new ArrayList<>(List.of(new Count(cases.size(), "")));
        for (String verdict : COLUMNS) {
            counts.add(new Count(
                    cases.stream().filter(one -> standing(one).equals(verdict)).count(), verdict));
        }
        return counts;
    }

    private static String state(List<CaseChip> missing) {
        long failed = missing.stream().filter(one -> one.css().equals("fail")).count();
        if (missing.isEmpty()) {
            return "complete";
        }
        return missing.size() + " missing" + (failed > 0 ? ", " + failed + " failed" : "");
    }

    private boolean isMissing(Asked one) {
        String standing = standing(one);
        boolean excused = one.asks() != Asks.YES && standing.equals(NOT_APPLICABLE);
        return !standing.equals("pass") && !excused;
    }

    /** What a profile does not ask for does not apply in it, even where the case ran for another profile. */
    private String standing(Asked one) {
        return one.asks() == Asks.NO ? NOT_APPLICABLE : standings.of(one.caseId());
    }
}
