package org.plugproof.testcases.lint;

import java.util.List;

/** A parsed feature file. */
record LintedFeature(String name, List<LintedScenario> scenarios) {

    String protocol() {
        String[] parts = name.split("/");
        return parts.length > 1 ? parts[1] : "";
    }

    Finding finding(int line, String text) {
        return new Finding(name, line, text);
    }
}
