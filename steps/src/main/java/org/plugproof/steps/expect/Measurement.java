package org.plugproof.steps.expect;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plugproof.steps.expect.ListedEntries.Listed;
import org.plugproof.steps.value.Paths;

/**
 * The sampled values of one moment. A station may share them out among messages, and among its EVSEs, whose meters need not measure the
 * same (TC_J_01_CS, TC_J_09_CS).
 */
record Measurement(Instant at, List<Listed> values) {

    /** Values that stand closer to each other were taken together. */
    private static final Duration TOGETHER = Duration.ofMillis(500);

    private static final String BEGIN = "Transaction.Begin";

    /**
     * The measurements that have to be whole, in order. The last one may still be under way, unless it is told with the end of its transaction;
     * what was measured at the beginning of one is told again with its end as it was configured then.
     *
     * @param values entries of {@code meterValue[*].sampledValue}
     */
    static List<Measurement> whole(List<Listed> values) {
        List<Measurement> all = new ArrayList<>(in(values));
        if (all.size() > 1 && !all.get(all.size() - 1).isAtTheEnd()) {
            all.remove(all.size() - 1);
        }
        boolean onlyBeginnings = all.stream().allMatch(Measurement::isBeginning);
        return all.stream()
                .filter(each -> onlyBeginnings || !each.isBeginning())
                .toList();
    }

    private static List<Measurement> in(List<Listed> values) {
        TreeMap<Instant, List<Listed>> stamped = new TreeMap<>();
        for (Listed value : values) {
            stamped.computeIfAbsent(moment(value), at -> new ArrayList<>()).add(value);
        }
        stamped.remove(Instant.MIN);
        List<Measurement> moments = new ArrayList<>();
        for (Map.Entry<Instant, List<Listed>> each : stamped.entrySet()) {
            Measurement before = moments.isEmpty() ? null : moments.get(moments.size() - 1);
            if (before != null && Duration.between(before.at, each.getKey()).compareTo(TOGETHER) < 0) {
                before.values.addAll(each.getValue());
            } else {
                moments.add(new Measurement(each.getKey(), each.getValue()));
            }
        }
        return moments;
    }

    /** {@link Instant#MIN} for none that can be read, which is judged elsewhere. */
    private static Instant moment(Listed value) {
        String meterValue = value.path().substring(0, value.path().indexOf(".sampledValue"));
        try {
            String text = Paths.read(value.within(), meterValue + ".timestamp").asString("");
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException noMoment) {
            return Instant.MIN;
        }
    }

    private boolean isAtTheEnd() {
        return values.stream()
                .anyMatch(each -> "Ended".equals(each.within().path("eventType").asString("")));
    }

    private boolean isBeginning() {
        return values.stream()
                .allMatch(each -> BEGIN.equals(each.node().path("context").asString("")));
    }
}
