package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plugproof.steps.expect.Judged;

/** The judgements of a case's own on the wire, each with the mutants that offend it. */
final class Claims {

    private final Map<String, Judged> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> mutants = new LinkedHashMap<>();

    void add(Judged row, List<Mutant> offending) {
        if (row.own() && !row.isOffTheFrames()) {
            String likeness = Claim.likeness(row);
            rows.putIfAbsent(likeness, row);
            Map<String, String> kinds = mutants.computeIfAbsent(likeness, none -> new LinkedHashMap<>());
            offending.forEach(mutant -> kinds.put(mutant.rule().json(), mutant.kind()));
        }
    }

    /** Those of which no mutant was killed; one of whose mutants none was to be tried is not among them. */
    List<Claim> unkilled(List<Trial> trials) {
        Set<String> tried = rules(trials);
        Set<String> killed = rules(trials.stream().filter(Trial::killed).toList());
        List<Claim> unkilled = new ArrayList<>();
        mutants.forEach((likeness, kinds) -> {
            boolean left = kinds.isEmpty() || kinds.keySet().stream().anyMatch(tried::contains);
            if (left && kinds.keySet().stream().noneMatch(killed::contains)) {
                unkilled.add(Claim.of(rows.get(likeness), List.copyOf(new LinkedHashSet<>(kinds.values()))));
            }
        });
        return unkilled;
    }

    private static Set<String> rules(List<Trial> trials) {
        return trials.stream().map(trial -> trial.mutant().rule().json()).collect(Collectors.toSet());
    }
}
