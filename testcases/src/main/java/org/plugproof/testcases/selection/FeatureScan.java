package org.plugproof.testcases.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the scenarios of a feature file by its lines. A tenth of the time that a parser takes to warm up, which is what a start has; the lint
 * holds it equal to what Cucumber parses.
 */
final class FeatureScan {

    private static final Pattern CONDITION =
            Pattern.compile("(?:Given|When|Then|And|But|\\*) this applies only if \"(.*)\"");
    private static final Pattern HEADING =
            Pattern.compile("(Feature|Rule|Background|Scenario Outline|Scenario|Examples): *(.*)");

    private final String feature;
    private final List<FeatureScenario> found = new ArrayList<>();
    private final List<String> pendingTags = new ArrayList<>();
    private final List<String> background = new ArrayList<>();
    private List<String> featureTags = List.of();
    private List<String> tags = List.of();
    private List<String> conditions = background;
    private String outline = "";
    private String title = "";
    private int titleLine;
    private List<String> columns = List.of();
    private boolean inExamples;
    private boolean inText;

    private FeatureScan(String feature) {
        this.feature = feature;
    }

    static List<FeatureScenario> scan(String feature, String text) {
        FeatureScan scan = new FeatureScan(feature);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            scan.line(line.strip(), ++number);
        }
        scan.endScenario();
        return scan.found;
    }

    private void line(String line, int number) {
        if (line.startsWith("\"\"\"") || line.startsWith("```")) {
            inText = !inText;
        }
        if (inText || line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher heading = HEADING.matcher(line);
        if (line.startsWith("@")) {
            pendingTags.addAll(Arrays.asList(line.split("\\s+")));
        } else if (heading.matches()) {
            heading(heading.group(1), heading.group(2), number);
        } else if (line.startsWith("|")) {
            row(line, number);
        } else {
            Matcher condition = CONDITION.matcher(line);
            if (condition.matches()) {
                conditions.add(condition.group(1));
            }
        }
    }

    private void heading(String keyword, String words, int number) {
        inExamples = keyword.equals("Examples");
        columns = List.of();
        if (keyword.equals("Feature")) {
            featureTags = List.copyOf(pendingTags);
        } else if (keyword.startsWith("Scenario")) {
            endScenario();
            title = words;
            outline = keyword.equals("Scenario") ? "" : words;
            titleLine = number;
            tags = joined(featureTags, pendingTags);
            conditions = new ArrayList<>(background);
        }
        pendingTags.clear();
    }

    private void row(String line, int number) {
        if (!inExamples) {
            return;
        }
        List<String> cells = cells(line);
        if (columns.isEmpty()) {
            columns = cells;
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size() && i < cells.size(); i++) {
            values.put("<" + columns.get(i) + ">", cells.get(i));
        }
        add(number, values);
    }

    private void endScenario() {
        if (!title.isEmpty() && outline.isEmpty()) {
            add(titleLine, Map.of());
        }
        title = "";
    }

    private void add(int line, Map<String, String> values) {
        String protocol = feature.split("/").length > 1 ? feature.split("/")[1] : "";
        List<String> filled =
                conditions.stream().map(one -> filled(one, values)).toList();
        String name = filled(title, values);
        found.add(new FeatureScenario(name.split(" ", 2)[0], protocol, name, title, feature, line, tags, filled));
    }

    private static String filled(String text, Map<String, String> values) {
        String result = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace(value.getKey(), value.getValue());
        }
        return result;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("(?<!\\\\)\\|"))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }

    private static List<String> joined(List<String> left, List<String> right) {
        List<String> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }
}
