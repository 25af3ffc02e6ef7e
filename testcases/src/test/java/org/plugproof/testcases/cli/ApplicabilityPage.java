package org.plugproof.testcases.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plugproof.fixtures.description.SutDescription.Role;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.testcases.catalogue.Catalogue;
import org.plugproof.testcases.catalogue.CatalogueCase;
import org.plugproof.testcases.selection.PlannedCase;

/**
 * The station cases of the sessions and the daily life, each under every description. A cell is a pass, why the case does not apply, or that
 * nobody has run it there; {@link ApplicabilityText} is how {@code docs/applicability.md} has it.
 */
final class ApplicabilityPage {

    static final boolean WRITING =
            System.getProperty("plugproof.applicability", "").equals("write");
    static final String PASSES = "✓";
    static final String NOT_RUN = "·";

    private static final String BLOCKS = "BCDEFGJP";
    private static final String AT_RUN_TIME = "at run time: ";
    private static final String NOT_TRANSCRIBED = "not transcribed";

    private final List<String> names = FurtherSuts.stations();
    private final List<String> cases = allCases();
    private final Map<String, Map<String, String>> cells = new TreeMap<>();

    private ApplicabilityPage(Map<String, Map<String, String>> before) {
        cases.forEach(id -> cells.put(id, new TreeMap<>(before.getOrDefault(id, Map.of()))));
        names.forEach(this::plan);
    }

    /** The verdicts of the page, with what the descriptions exclude by now. What the page does not know has not been run. */
    static ApplicabilityPage read() throws IOException {
        return new ApplicabilityPage(ApplicabilityText.read());
    }

    /** Notes what a run under one description found. */
    ApplicabilityPage with(String name, Collection<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (cells.containsKey(outcome.caseId())) {
                cells.get(outcome.caseId()).put(name, cell(outcome));
            }
        }
        plan(name);
        return this;
    }

    List<String> names() {
        return names;
    }

    List<String> cases() {
        return cases;
    }

    String cell(String id, String name) {
        return cells.get(id).get(name);
    }

    /** The descriptions under which the case passes. */
    List<String> passing(String id) {
        return names.stream().filter(name -> PASSES.equals(cell(id, name))).toList();
    }

    private void plan(String name) {
        SelectionOptions options = new SelectionOptions();
        options.role = Role.STATION;
        Map<String, PlannedCase> plan = new Workbench(options, List.of(Suts.embedded(name)))
                .plan().stream().collect(Collectors.toMap(PlannedCase::id, Function.identity()));
        cells.forEach((id, row) -> row.put(name, cell(plan.get(id), row.getOrDefault(name, NOT_RUN))));
    }

    private static String cell(Outcome outcome) {
        return switch (outcome.verdict()) {
            case PASS -> PASSES;
            case NOT_APPLICABLE -> AT_RUN_TIME + outcome.reason();
            default -> NOT_RUN;
        };
    }

    private static String cell(PlannedCase one, String before) {
        if (one == null) {
            return NOT_TRANSCRIBED;
        }
        if (!one.applies()) {
            return reason(one.excluded());
        }
        return before.equals(PASSES) || before.startsWith(AT_RUN_TIME) ? before : NOT_RUN;
    }

    /** Without the name of the description, and without the frame of the sentence. */
    private static String reason(String excluded) {
        return Arrays.stream(excluded.split("; (?=applies only if |Part 5 asks for |profiles of )"))
                .map(each -> each.replaceAll("; features of .* says otherwise$", "")
                        .replaceAll("^applies only if (.*), which .* is not$", "$1")
                        .replaceAll("^profiles of .* has none of", "a profile of"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<String> allCases() {
        return Catalogue.of("ocpp2.0.1").all().stream()
                .filter(one -> one.role() == Role.STATION && !one.withdrawn())
                .filter(one -> BLOCKS.contains(one.block().substring(0, 1)))
                .map(CatalogueCase::id)
                .sorted()
                .toList();
    }
}
