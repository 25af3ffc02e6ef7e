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

    /** What the case does: our own words where it ran, the catalogue's where it did not. */
    static String of(CaseRecord record) {
        return record.scenarios().isEmpty()
                ? record.facts().title()
                : bare(record.scenarios().get(0), record.facts());
    }
}
