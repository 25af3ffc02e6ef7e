package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plugproof.reports.publish.Comparison;
import org.plugproof.reports.publish.Comparison.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plugproof compare}. */
@Command(
        name = "compare",
        description = {
            "Say what changed from one run to another: newly failing, newly passing, changed in time.",
            "Exits with 1 if a case fails that did not, with 3 if one is not judged any more or in doubt, else with 0."
        })
final class CompareCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "Output directory of the earlier run.")
    Path before;

    @Parameters(index = "1", paramLabel = "DIR", description = "Output directory of the later run.")
    Path after;

    @Override
    public Integer call() {
        Comparison comparison = compared();
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.println(comparison.text());
        terminal.flush();
        if (has(comparison, Change.NEWLY_FAILING)) {
            return ExitCode.FAILED;
        }
        boolean doubtful = has(comparison, Change.NEWLY_UNSURE)
                || has(comparison, Change.NO_LONGER_JUDGED)
                || comparison.unfinished() > 0;
        return doubtful ? ExitCode.UNSURE : ExitCode.GOOD;
    }

    private Comparison compared() {
        try {
            return Comparison.of(before, after);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(e.getMessage());
        }
    }

    private static boolean has(Comparison comparison, Change change) {
        return !comparison.changes().get(change).isEmpty();
    }
}
