package org.plugproof.testcases.lint;

import java.util.List;

/**
 * A scenario as it runs, or a row of an outline.
 *
 * @param line of the scenario, or of the row
 * @param tags of file and scenario, with their {@code @}
 */
record LintedScenario(int line, int scenarioLine, String title, List<String> tags, List<LintedStep> steps) {

    String caseId() {
        return title.split(" ", 2)[0];
    }
}
