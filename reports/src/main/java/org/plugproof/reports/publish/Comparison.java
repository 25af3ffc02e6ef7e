package org.plugproof.reports.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plugproof.reports.publish.EarlierResults.Ended;
import org.plugproof.reports.verdict.Verdict;

/**
 * What changed from one run to another.
 *
 * @param changes lines to read, each kind in the order of case ids; every kind is a key
 * @param compared how many cases ended in both runs
 * @param unfinished how many cases the later run did not come to
 */
public record Comparison(Map<Change, List<String>> changes, int compared, int unfinished) {

    /** A case counts as slower or faster from this factor on, if it is this much besides. */
    private static final int FACTOR = 2;

    private static final Duration NOTABLE = Duration.ofSeconds(1);

    /** What may have become of a case. */
    public enum Change {
        NEWLY_FAILING("newly failing"),
        NEWLY_UNSURE("newly inconclusive or broken"),
        NO_LONGER_JUDGED("no longer judged"),
        NEWLY_PASSING("newly passing"),
        OTHERWISE("otherwise changed"),
        ADDED("only in the later run"),
        SLOWER("slower"),
        FASTER("faster");

        private final String word;

        Change(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * @param before output directory of the earlier run, {@code after} of the later
     * @throws IllegalArgumentException when a directory holds no results
     * @throws java.io.UncheckedIOException when one cannot be read
     */
    public static Comparison of(Path before, Path after) {
        EarlierResults then = EarlierResults.read(before);
        EarlierResults now = EarlierResults.read(after);
        Map<Change, List<String>> changes = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            changes.put(change, new ArrayList<>());
        }
        TreeSet<String> ids = new TreeSet<>(then.cases().keySet());
        ids.addAll(now.cases().keySet());
        for (String id : ids) {
            Optional<Ended> old = Optional.ofNullable(then.cases().get(id));
            Optional<Ended> fresh = Optional.ofNullable(now.cases().get(id));
            change(old, fresh).ifPresent(change -> changes.get(change).add(line(id, old, fresh)));
        }
        int both = then.cases().size() + now.cases().size() - ids.size();
        return new Comparison(changes, both, now.missing());
    }

    private static Optional<Change> change(Optional<Ended> before, Optional<Ended> after) {
        if (after.isEmpty()) {
            return Optional.of(Change.NO_LONGER_JUDGED);
        }
        Verdict now = after.get().verdict();
        Verdict then = before.map(Ended::verdict).orElse(null);
        if (now == then) {
            return time(before.get().duration(), after.get().duration());
        }
        return Optional.of(
                switch (now) {
                    case FAIL -> Change.NEWLY_FAILING;
                    case INCONCLUSIVE, ERROR -> unsure(then) ? Change.OTHERWISE : Change.NEWLY_UNSURE;
                    case PASS -> then == null ? Change.ADDED : Change.NEWLY_PASSING;
                    case NOT_APPLICABLE -> then == null ? Change.ADDED : Change.NO_LONGER_JUDGED;
                });
    }

    private static boolean unsure(Verdict verdict) {
        return verdict == Verdict.INCONCLUSIVE || verdict == Verdict.ERROR;
    }

    private static Optional<Change> time(Duration before, Duration after) {
        if (after.minus(before).compareTo(NOTABLE) >= 0 && after.compareTo(before.multipliedBy(FACTOR)) >= 0) {
            return Optional.of(Change.SLOWER);
        }
        boolean faster =
                before.minus(after).compareTo(NOTABLE) >= 0 && before.compareTo(after.multipliedBy(FACTOR)) >= 0;
        return faster ? Optional.of(Change.FASTER) : Optional.empty();
    }

    private static String line(String id, Optional<Ended> before, Optional<Ended> after) {
        String reason = after.map(Ended::reason).orElse("");
        return String.format("%-15s %s -> %s  %s", id, end(before), end(after), Columns.printable(reason))
                .stripTrailing();
    }

    private static String end(Optional<Ended> one) {
        return one.map(ended -> ended.verdict().word() + " (" + Moments.words(ended.duration()) + ")")
                .orElse("not run");
    }

    /** All of it, to be read on a terminal; the last line has the totals. */
    public String text() {
        StringBuilder text = new StringBuilder();
        changes.forEach((change, lines) -> {
            if (!lines.isEmpty()) {
                text.append(change.word()).append(":\n");
                lines.forEach(line -> text.append("  ").append(line).append('\n'));
            }
        });
        text.append(compared).append(compared == 1 ? " case in both runs: " : " cases in both runs: ");
        text.append(totals());
        if (unfinished > 0) {
            text.append("; the later run did not come to ").append(unfinished).append(" of its cases");
        }
        return text.toString();
    }

    private String totals() {
        List<String> totals = new ArrayList<>();
        changes.forEach((change, lines) -> {
            if (!lines.isEmpty()) {
                totals.add(lines.size() + " " + change.word());
            }
        });
        return totals.isEmpty() ? "nothing changed" : String.join(", ", totals);
    }
}
