package org.plugproof.testcases.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;

/** Gives each scenario of a case the first description under which it applies. */
public final class Planner {

    private final List<SutDescription> suts;
    private final Applicability applicability;

    /** @param suts a SUT of one's own, or the built-in descriptions in the order of preference */
    public Planner(List<SutDescription> suts, Applicability applicability) {
        this.suts = List.copyOf(suts);
        this.applicability = applicability;
    }

    /** The cases in the order given, those last that leave no use of their station identity to others. */
    public List<PlannedCase> plan(List<WrittenCase> selected) {
        return selected.stream()
                .map(this::plan)
                .sorted(Comparator.comparing(PlannedCase::last))
                .toList();
    }

    private PlannedCase plan(WrittenCase one) {
        List<PlannedScenario> running = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (FeatureScenario scenario : one.scenarios()) {
            sutFor(one, scenario, reasons).ifPresent(sut -> running.add(new PlannedScenario(scenario, sut)));
        }
        return new PlannedCase(one, running, running.isEmpty() ? reason(reasons) : "");
    }

    private Optional<SutDescription> sutFor(WrittenCase one, FeatureScenario scenario, List<String> reasons) {
        for (SutDescription sut : suts) {
            if (sut.role() == scenario.role() && sut.protocol().equals(scenario.protocol())) {
                Optional<String> excluded =
                        applicability.excludedBy(one.facts(), sut).or(() -> applicability.excludedBy(scenario, sut));
                if (excluded.isEmpty()) {
                    return Optional.of(sut);
                }
                reasons.add(excluded.get());
            }
        }
        return Optional.empty();
    }

    private static String reason(List<String> reasons) {
        return reasons.isEmpty()
                ? "no SUT of this role and protocol is described"
                : String.join("; ", reasons.stream().distinct().toList());
    }
}
