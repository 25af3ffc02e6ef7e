package org.plugproof.testcases.selection;

import java.util.List;
import org.plugproof.fixtures.description.SutDescription.Role;

/**
 * A scenario as it runs once: a case, or one row of a case that is a Scenario Outline.
 *
 * @param caseId the title's first word
 * @param protocol the folder below {@code features/}
 * @param title with the row's values in it
 * @param outlineTitle as the file has it
 * @param feature resource name of the file
 * @param line of the scenario, or of the row
 * @param tags of file and scenario, with their {@code @}
 * @param conditions of {@code this applies only if …} steps, the row's values in them
 */
public record FeatureScenario(
        String caseId,
        String protocol,
        String title,
        String outlineTitle,
        String feature,
        int line,
        List<String> tags,
        List<String> conditions) {
    public FeatureScenario {
        tags = List.copyOf(tags);
        conditions = List.copyOf(conditions);
    }

    /** How the bench and the runner name it: {@code features/…/X.feature:LINE}. */
    public String key() {
        return feature + ":" + line;
    }

    public Role role() {
        return caseId.endsWith("_CSMS") ? Role.CSMS : Role.STATION;
    }

    /** Whether the CSMS takes the station back to what it was only by hand: a scenario with this tag uses its station identity up. */
    public boolean usesUpIdentity() {
        return tags.contains("@uses-up-identity");
    }

    /** What the case does, without its id and with {@code …} for what the rows of an outline vary. */
    public String behaviour() {
        String words = outlineTitle.startsWith(caseId) ? outlineTitle.substring(caseId.length()) : outlineTitle;
        return words.replaceAll("<[^>]*>", "…").strip();
    }
}
