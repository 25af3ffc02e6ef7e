package org.plugproof.testcases.cli;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.testcases.selection.FeatureFiles;
import org.plugproof.testcases.selection.FeatureScenario;

/** A case as its feature file says it: the background, and the scenario with its table of examples. */
final class ScenarioText {

    private final String title;
    private final List<String> lines;

    ScenarioText(List<FeatureScenario> scenarios) {
        this.title = scenarios.get(0).outlineTitle();
        this.lines = FeatureFiles.read(scenarios.get(0).feature()).lines().toList();
    }

    String text() {
        List<String> shown = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("Background:")) {
                inside = true;
            } else if (text.startsWith("Scenario")) {
                inside = text.endsWith(": " + title);
            } else if (text.startsWith("@")) {
                inside = false;
            }
            if (inside) {
                shown.add(line);
            }
        }
        return String.join("\n", shown).stripTrailing();
    }
}
