package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plugproof.reports.publish.Summary;
import org.plugproof.testcases.run.CaseRun;
import org.plugproof.testcases.run.RunOptions;
import org.plugproof.testcases.selection.PlannedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plugproof run}. */
@Command(
        name = "run",
        description = "Run cases: against a system under test, or against the embedded reference station and CSMS.")
final class RunCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many scenarios run side by side. One station under test runs serially.")
    Integer parallel;

    @Option(
            names = "--expected",
            paramLabel = "FILE",
            description = "How cases are expected to end, a line each: TC_B_12_CS: fail. The others are to pass.")
    Path expected;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "plugproof-results",
            description = "Where the results go (default: ${DEFAULT-VALUE}).")
    Path out;

    @Override
    public Integer call() {
        Expectations expectations = expected == null ? Expectations.NONE : Expectations.read(expected);
        Workbench bench = Workbench.of(selection);
        List<PlannedCase> plan = bench.plan();
        int width = Parallelism.of(parallel, bench.suts());
        PrintWriter terminal = spec.commandLine().getOut();
        plan.stream()
                .filter(PlannedCase::last)
                .forEach(one -> terminal.println(one.id() + " comes last: it uses up a station identity"));
        Summary summary;
        try (Progress progress = Progress.on(terminal, running(plan))) {
            summary = new CaseRun(new RunOptions(out, width), Benches.opener(terminal::println), progress)
                    .run(plan, bench.programme());
        }
        terminal.println(summary.text());
        expectations.surprises(summary).forEach(terminal::println);
        terminal.println("report: " + out.resolve("report.html"));
        terminal.flush();
        return expectations.exitCode(summary);
    }

    private static int running(List<PlannedCase> plan) {
        return (int) plan.stream().filter(PlannedCase::applies).count();
    }
}
