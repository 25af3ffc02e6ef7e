package org.plugproof.reports.publish;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plugproof.reports.verdict.Verdict;

/**
 * How a run ended.
 *
 * @param outcomes every case that ended, by id
 * @param planned how many cases there were to run
 */
public record Summary(List<Outcome> outcomes, int planned, Duration duration) {

    private static final List<Verdict> ORDER =
            List.of(Verdict.PASS, Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE, Verdict.NOT_APPLICABLE);

    /** How one case ended. {@code reason} is one line, empty for most passes. */
    public record Outcome(String caseId, String title, Verdict verdict, String reason) {
        static Outcome of(CaseRecord record) {
            return new Outcome(record.id(), Titles.of(record), record.verdict(), record.reason());
        }
    }

    public Summary {
        outcomes = List.copyOf(outcomes);
    }

    /** How many cases ended so; every verdict is a key. */
    public Map<Verdict, Long> totals() {
        Map<Verdict, Long> totals = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            totals.put(
                    verdict,
                    outcomes.stream().filter(one -> one.verdict() == verdict).count());
        }
        return totals;
    }

    /** The line of totals, and a line for each case that failed, broke or was inconclusive. */
    public String text() {
        return Stream.concat(Stream.of(line()), troubles()).collect(Collectors.joining("\n"));
    }

    private String line() {
        Map<Verdict, Long> totals = totals();
        String counts = ORDER.stream()
                .filter(verdict -> verdict == Verdict.PASS || totals.get(verdict) > 0)
                .map(verdict -> totals.get(verdict) + " " + verdict.word())
                .collect(Collectors.joining(", "));
        String cases = outcomes.size() == planned ? "" + planned : outcomes.size() + " of " + planned;
        return cases + (planned == 1 ? " case: " : " cases: ") + counts + "  (" + Moments.words(duration) + ")";
    }

    private Stream<String> troubles() {
        return Stream.of(Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE)
                .flatMap(verdict -> outcomes.stream().filter(one -> one.verdict() == verdict))
                .map(one -> String.format("  %-13s %-15s %s", one.verdict().word(), one.caseId(), tail(one))
                        .stripTrailing());
    }

    private static String tail(Outcome one) {
        return Columns.printable(one.reason().isEmpty() ? one.title() : one.reason());
    }
}
