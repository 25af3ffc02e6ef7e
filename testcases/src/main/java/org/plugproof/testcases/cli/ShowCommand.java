package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.testcases.catalogue.Catalogue;
import org.plugproof.testcases.catalogue.CatalogueCase;
import org.plugproof.testcases.selection.FeatureFiles;
import org.plugproof.testcases.selection.FeatureScenario;
import org.plugproof.testcases.selection.WrittenCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plugproof show}. */
@Command(name = "show", description = "Show what a case does, its requirements, errata and certification status.")
final class ShowCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "Id of a case, such as TC_B_12_CS.")
    String id;

    @Override
    public Integer call() {
        CatalogueCase known = protocols().stream()
                .flatMap(protocol -> Catalogue.of(protocol).find(id.toUpperCase(Locale.ROOT)).stream())
                .findFirst()
                .orElseThrow(() -> new UsageProblem(id + " is no case of Part 6; ids look like TC_B_12_CS"));
        List<FeatureScenario> scenarios = FeatureFiles.scenarios().stream()
                .filter(one -> one.caseId().equals(known.id()) && one.protocol().equals(known.protocol()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        print(out, known, scenarios);
        out.flush();
        return ExitCode.GOOD;
    }

    private static List<String> protocols() {
        return Suts.embedded().stream().map(SutDescription::protocol).distinct().toList();
    }

    private static void print(PrintWriter out, CatalogueCase known, List<FeatureScenario> scenarios) {
        CaseFacts facts = scenarios.isEmpty() ? known.facts("") : new WrittenCase(known, scenarios).toFacts();
        out.println(facts.id() + "  " + facts.title());
        line(out, "block", List.of(facts.block()));
        line(out, "use cases", facts.useCases());
        line(out, "requirements", facts.requirements());
        line(out, "errata", facts.errata());
        line(out, "certification", certification(known, facts));
        if (scenarios.isEmpty()) {
            out.println("It " + known.unwritten() + ".");
        } else {
            out.println();
            out.println(scenarios.get(0).feature());
            out.println(new ScenarioText(scenarios).text());
        }
    }

    private static List<String> certification(CatalogueCase known, CaseFacts facts) {
        return facts.certification().isEmpty() && !known.withdrawn()
                ? List.of("in no profile of Part 5")
                : facts.certification();
    }

    private static void line(PrintWriter out, String name, List<String> values) {
        if (!values.isEmpty()) {
            out.printf("  %-14s %s%n", name, String.join(", ", values));
        }
    }
}
