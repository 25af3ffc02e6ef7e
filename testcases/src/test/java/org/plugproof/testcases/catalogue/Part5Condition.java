package org.plugproof.testcases.catalogue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Brings the many ways in which Part 5 prints a condition into the one grammar of {@link FeatureExpression}. */
final class Part5Condition {

    private static final Pattern RANGE = Pattern.compile("C-(\\d+) - C-(\\d+)");
    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("\\bC\\.(\\d)", "C-$1"),
            Map.entry("\\bC(\\d{2})\\b", "C-$1"),
            Map.entry("(?<![-.\\w])10\\.", "C-10."),
            Map.entry("-\\(or\\) ", " or "),
            Map.entry("(\\d)and\\b", "$1 and"),
            Map.entry("Managem ent", "Management"),
            Map.entry("ISO ?15118 support", "\"ISO 15118 support\""),
            Map.entry("Product Subtype \"([^\"]*)\"", "\"Product Subtype $1\""),
            Map.entry("HFS-8 > 1", "\"HFS-8 > 1\""));
    private static final List<String> PROFILES = List.of("Local Authorization List Management", "Smart Charging");

    private Part5Condition() {}

    static String normal(String printed, boolean csms) {
        String text = ofRole(printed, csms);
        text = RANGE.matcher(text).replaceAll(Part5Condition::each);
        for (Map.Entry<String, String> spelling : SPELLINGS) {
            text = text.replaceAll(spelling.getKey(), spelling.getValue());
        }
        for (String profile : PROFILES) {
            text = text.replace(profile, "\"" + profile + "\"");
        }
        text = text.replaceAll("(?i)\\bnot\\b", "not")
                .replaceAll("(?i)\\band\\b", "and")
                .replaceAll("(?i)\\bor\\b", "or");
        text = text.replaceAll("\\(\\s+", "(").replaceAll("\\s+\\)", ")").strip();
        String balanced = "(".repeat(Math.max(0, count(text, ')') - count(text, '('))) + text;
        FeatureExpression.parse(balanced);
        return balanced;
    }

    /** One cell may hold the conditions of both roles, such as {@code For CSMS: R-1, For CS: R-2}. */
    private static String ofRole(String printed, boolean csms) {
        String[] parts = printed.split(",?\\s*(?:For )?(?:CSMS|CS|Charging Station):\\s*");
        if (parts.length < 3) {
            return printed;
        }
        return csms ? parts[1] : parts[2];
    }

    private static String each(MatchResult range) {
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "C-" + number)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static int count(String text, char of) {
        return (int) text.chars().filter(c -> c == of).count();
    }
}
