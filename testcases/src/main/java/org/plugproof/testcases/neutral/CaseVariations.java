package org.plugproof.testcases.neutral;

import java.util.List;
import java.util.stream.Stream;
import org.plugproof.reports.verdict.Verdict;

/** What came of the variations of one case. */
public record CaseVariations(String id, List<VariationTrial> trials) {
    public CaseVariations {
        trials = List.copyOf(trials);
    }

    /** Those of one more scenario of the same case. */
    public CaseVariations and(CaseVariations other) {
        return new CaseVariations(
                id, Stream.concat(trials.stream(), other.trials.stream()).toList());
    }

    /** Those for which there was an occasion. */
    public List<VariationTrial> tried() {
        return trials.stream()
                .filter(trial -> trial.taken() && trial.verdict() != Verdict.NOT_APPLICABLE || trial.falseAlarm())
                .toList();
    }

    public List<VariationTrial> falseAlarms() {
        return trials.stream().filter(VariationTrial::falseAlarm).toList();
    }

    /** One line a false alarm. */
    public List<String> lines() {
        return falseAlarms().stream()
                .map(trial -> id + "  " + trial.variation() + "  [" + trial.verdict() + "] " + trial.reason())
                .toList();
    }
}
