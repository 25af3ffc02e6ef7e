package org.plugproof.reports.publish;

import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.reports.verdict.ScenarioResult;

/** A scenario's title with and without the case id that it begins with. */
final class Titles {

    private Titles() {}

    static String line(ScenarioResult scenario, CaseFacts facts) {
        return (scenario.caseId() + "  " + bare(scenario, facts)).stripTrailing();
    }

    static String bare(ScenarioResult scenario, CaseFacts facts) {
        String title = scenario.title().strip();
        if (title.startsWith(scenario.caseId())) {
            title = title.substring(scenario.caseId().length()).strip();
        }
        return title.isEmpty() ? facts.title() : title;
    }

    /** What the case does: of the one scenario that ran, or where there are several, what they have in common. */
    static String of(CaseRecord record) {
        String common = record.facts().title();
        boolean alone = record.planned() == 1 || common.isEmpty();
        return alone && !record.scenarios().isEmpty() ? bare(record.scenarios().get(0), record.facts()) : common;
    }
}
