package org.plugproof.testcases.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.reports.verdict.Verdict;

/** How cases are expected to end, and what the exit code makes of how they did. */
final class Expectations {

    static final Expectations NONE = new Expectations(Map.of());

    private static final Map<String, Verdict> VERDICTS =
            Stream.of(Verdict.values()).collect(Collectors.toMap(Verdict::word, Function.identity()));
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9_]+)\\s*[:=\\s]\\s*[\"']?([a-z ]+?)[\"']?\\s*(?:#.*)?");

    private final Map<String, Verdict> expected;

    private Expectations(Map<String, Verdict> expected) {
        this.expected = expected;
    }

    /** Reads lines of {@code TC_B_12_CS: fail}, which is also a YAML mapping. {@code #} begins a comment. */
    static Expectations read(Path file) {
        Map<String, Verdict> expected = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#") && !text.equals("---")) {
                Matcher matcher = LINE.matcher(text);
                if (!matcher.matches() || !VERDICTS.containsKey(matcher.group(2))) {
                    throw new UsageProblem(file + ":" + number + ": \"" + text + "\" is not CASE: VERDICT, such as "
                            + "TC_B_12_CS: fail; verdicts are pass, fail, inconclusive, not applicable, error");
                }
                expected.put(matcher.group(1), VERDICTS.get(matcher.group(2)));
            }
        }
        return new Expectations(expected);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UsageProblem("--expected " + file + " cannot be read: name a text file with a line a case");
        }
    }

    /** A sentence for each case that ended otherwise than its expectation. */
    List<String> surprises(Summary summary) {
        return summary.outcomes().stream()
                .flatMap(one -> surprise(one).stream())
                .toList();
    }

    private Optional<String> surprise(Outcome one) {
        Verdict wanted = expected.get(one.caseId());
        return wanted == null || wanted == one.verdict()
                ? Optional.empty()
                : Optional.of("  " + one.caseId() + " was expected to end as " + wanted.word() + " and ended as "
                        + one.verdict().word());
    }

    int exitCode(Summary summary) {
        List<Integer> codes = summary.outcomes().stream().map(this::code).toList();
        if (codes.contains(ExitCode.FAILED)) {
            return ExitCode.FAILED;
        }
        boolean unsure = codes.contains(ExitCode.UNSURE) || summary.outcomes().size() < summary.planned();
        return unsure ? ExitCode.UNSURE : ExitCode.GOOD;
    }

    private int code(Outcome one) {
        Verdict wanted = expected.get(one.caseId());
        if (wanted == one.verdict()) {
            return ExitCode.GOOD;
        }
        return switch (one.verdict()) {
            case ERROR, INCONCLUSIVE -> ExitCode.UNSURE;
            case FAIL -> ExitCode.FAILED;
            case PASS, NOT_APPLICABLE -> wanted == null ? ExitCode.GOOD : ExitCode.FAILED;
        };
    }
}
