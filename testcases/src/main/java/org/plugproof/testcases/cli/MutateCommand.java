package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plugproof.testcases.mutate.CaseTrials;
import org.plugproof.testcases.mutate.MutantsJson;
import org.plugproof.testcases.mutate.Mutation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plugproof mutate}. */
@Command(
        name = "mutate",
        description = "Prove that cases can fail: run each against reference SUTs that deviate in exactly one way.")
final class MutateCommand implements Callable<Integer> {

    private static final int WIDTH = 16;

    @Spec
    CommandSpec spec;

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "" + WIDTH,
            description = "How many runs go on side by side (default: ${DEFAULT-VALUE}).")
    int parallel;

    @Option(
            names = "--kind",
            paramLabel = "NAME",
            split = ",",
            description = "Only mutants of these kinds, such as \"other value\",\"never sent\".")
    List<String> kinds = List.of();

    @Option(names = "--preconditions", description = "Also deviate from what only prepares a case; counted apart.")
    boolean preconditions;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "plugproof-mutants",
            description = "Where mutants.json goes (default: ${DEFAULT-VALUE}).")
    Path out;

    @Override
    public Integer call() {
        if (selection.sut != null && !Suts.isEmbedded(Suts.read(selection.sut))) {
            throw new UsageProblem("--sut: mutants are made of the embedded reference SUTs only");
        }
        int width = Parallelism.of(parallel, Suts.embedded());
        PrintWriter terminal = spec.commandLine().getOut();
        List<CaseTrials> cases = new Mutation(
                        width,
                        preconditions,
                        kind -> kinds.isEmpty() || kinds.contains(kind),
                        one -> show(terminal, one))
                .run(Workbench.of(selection).plan());
        Path file = MutantsJson.write(out, cases);
        int tried = cases.stream().mapToInt(CaseTrials::tried).sum();
        int killed = cases.stream().mapToInt(CaseTrials::killed).sum();
        terminal.println(tried + " mutants of " + cases.size() + " cases: " + killed + " killed, " + (tried - killed)
                + " survived");
        terminal.println("details: " + file);
        terminal.flush();
        boolean whole = cases.stream().allMatch(one -> one.problem().isEmpty());
        return tried > killed ? ExitCode.FAILED : whole ? ExitCode.GOOD : ExitCode.UNSURE;
    }

    private static void show(PrintWriter terminal, CaseTrials one) {
        synchronized (terminal) {
            terminal.println(one.id() + "  " + one.killed() + " of " + one.tried() + " killed"
                    + (one.problem().isEmpty() ? "" : "; " + one.problem()));
            one.survivorLines().forEach(line -> terminal.println("  " + line));
            terminal.flush();
        }
    }
}
