package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plugproof.testcases.catalogue.CatalogueCase;
import org.plugproof.testcases.catalogue.Certification;
import org.plugproof.testcases.selection.FeatureScenario;
import org.plugproof.testcases.selection.PlannedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plugproof list}. */
@Command(name = "list", description = "List cases, what they need, and whether they apply to the system under test.")
final class ListCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Override
    public Integer call() {
        Workbench bench = Workbench.of(selection);
        List<CatalogueCase> unwritten = bench.unwritten();
        List<PlannedCase> plan = unwritten.isEmpty() ? bench.plan() : bench.planned();
        PrintWriter out = spec.commandLine().getOut();
        for (PlannedCase one : plan) {
            out.printf("%-13s %s%n", one.id(), one.written().toFacts().title());
            line(out, "needs", needs(one));
            line(out, one.applies() ? "runs" : "does not apply:", one.applies() ? under(one) : one.excluded());
            line(out, "comes last:", one.last() ? "it uses up a station identity" : "");
        }
        for (CatalogueCase one : unwritten) {
            out.printf("%-13s %s%n", one.id(), one.unwritten());
        }
        long applying = plan.stream().filter(PlannedCase::applies).count();
        out.printf("%d cases, %d apply%s%n", plan.size(), applying, nothingToRun(unwritten));
        out.flush();
        return ExitCode.GOOD;
    }

    private static String nothingToRun(List<CatalogueCase> unwritten) {
        long withdrawn = unwritten.stream().filter(CatalogueCase::withdrawn).count();
        return unwritten.isEmpty()
                ? ""
                : "; beside them %d withdrawn and %d not transcribed yet"
                        .formatted(withdrawn, unwritten.size() - withdrawn);
    }

    private static void line(PrintWriter out, String word, String text) {
        if (!text.isEmpty()) {
            out.println("              " + word + " " + text);
        }
    }

    private static String needs(PlannedCase one) {
        String part5 = one.written().facts().certification().stream()
                .filter(certification -> !certification.mandatory())
                .map(Certification::sentence)
                .collect(Collectors.joining("; "));
        String own = one.written().scenarios().stream()
                .map(FeatureScenario::conditions)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(" / "));
        return part5 + (part5.isEmpty() || own.isEmpty() ? "" : "; ") + own;
    }

    private static String under(PlannedCase one) {
        return "against "
                + one.scenarios().stream()
                        .map(scenario -> scenario.sut().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
