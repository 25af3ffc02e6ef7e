package org.plugproof.reports.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plugproof.reports.publish.page.StepView;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.StepResult;

/** Steps as the report shows them: keyword, sentence and table apart. */
final class StepViews {

    private static final Pattern KEYWORD = Pattern.compile("(Given|When|Then|And|But|\\*)\\s+(.*)");

    private StepViews() {}

    static List<StepView> of(List<StepResult> steps) {
        List<StepView> views = new ArrayList<>();
        for (StepResult step : steps) {
            views.add(view(step, views.size() + 1));
        }
        return views;
    }

    private static StepView view(StepResult step, int number) {
        List<String> lines = step.text().strip().lines().map(String::strip).toList();
        String sentence = lines.isEmpty() ? "" : lines.get(0);
        Matcher keyword = KEYWORD.matcher(sentence);
        boolean has = keyword.matches();
        return new StepView(
                number,
                has ? keyword.group(1) : "",
                has ? keyword.group(2) : sentence,
                lines.stream().skip(1).map(StepViews::cells).toList(),
                step.verdict().map(verdict -> verdict.word()).orElse("not reached"),
                step.verdict().map(Verdicts::css).orElse("unreached"),
                step.verdict().map(Verdicts::mark).orElse("·"),
                step.expanded(),
                step.reason(),
                step.line(),
                step.failure().flatMap(Failure::entry).orElse(0));
    }

    private static List<String> cells(String row) {
        if (!row.startsWith("|")) {
            return List.of(row);
        }
        String inner = row.substring(1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        return Arrays.stream(inner.split("(?<!\\\\)\\|")).map(String::strip).toList();
    }
}
