package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plugproof.reports.publish.ResultMerge;
import org.plugproof.reports.publish.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plugproof report}. */
@Command(
        name = "report",
        description = "Make the outputs again from results: of one run, or of several shards together.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Output directories of runs.")
    List<Path> dirs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "plugproof-results",
            description = "Where the outputs go (default: ${DEFAULT-VALUE}).")
    Path out;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        Summary summary = published();
        terminal.println(summary.text());
        terminal.println("report: " + out.resolve("report.html"));
        terminal.flush();
        return Expectations.NONE.exitCode(summary);
    }

    private Summary published() {
        try {
            return ResultMerge.publish(dirs, out);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(e.getMessage());
        }
    }
}
