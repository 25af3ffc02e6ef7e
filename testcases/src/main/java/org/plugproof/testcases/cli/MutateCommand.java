package org.plugproof.testcases.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.testcases.mutate.CaseTrials;
import org.plugproof.testcases.mutate.Mutation;
import org.plugproof.testcases.proof.CaseProof;
import org.plugproof.testcases.proof.ProofFile;
import org.plugproof.testcases.proof.ProofPage;
import org.plugproof.testcases.proof.Proving;
import org.plugproof.testcases.run.Tool;
import org.plugproof.testcases.selection.PlannedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code plugproof mutate}. */
@Command(
        name = "mutate",
        description = "Prove that cases can fail: run each against reference SUTs that deviate in exactly one way.")
final class MutateCommand implements Callable<Integer> {

    private static final int WIDTH = 16;
    private static final String PAGE = "report.html";

    @Spec
    CommandSpec spec;

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--also",
            paramLabel = "FILE",
            split = ",",
            description = "Descriptions of further embedded reference SUTs, for cases that apply to none before them.")
    List<Path> also = List.of();

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
            description = "Where mutants.json and report.html go (default: ${DEFAULT-VALUE}).")
    Path out;

    @Option(
            names = "--try",
            paramLabel = "WHAT",
            split = ",",
            description = "Only some of: ${COMPLETION-CANDIDATES} (default: all).")
    Set<Trying> trying = EnumSet.allOf(Trying.class);

    /** What is tried. */
    enum Trying {
        /** SUTs that do wrong in what they send. */
        MUTANTS,
        /** SUTs that do wrong beside that: when they connect, move files, ask responders. */
        DEVIATIONS,
        /** SUTs that do in another way what they may. */
        VARIATIONS
    }

    @Override
    public Integer call() {
        List<SutDescription> suts = suts();
        int width = Parallelism.of(parallel, suts);
        PrintWriter terminal = spec.commandLine().getOut();
        List<PlannedCase> plan = new Workbench(selection, suts).plan();
        ProofFile file =
                new ProofFile(folder(), plan.stream().map(PlannedCase::id).toList());
        if (trying.contains(Trying.MUTANTS)) {
            new Mutation(width, preconditions, this::isWanted, one -> {
                        show(terminal, one);
                        file.ended(one);
                    })
                    .run(plan);
        }
        if (!trying.equals(EnumSet.of(Trying.MUTANTS))) {
            prove(width, terminal, plan, file);
        }
        JsonNode all = file.complete();
        Path page = out.resolve(PAGE);
        ProofPage.write(page, all, Tool.version());
        return sum(terminal, all, page);
    }

    /** @throws UsageProblem where a run has its report, which would be lost */
    private Path folder() {
        if (Files.exists(out.resolve("results.json"))) {
            throw new UsageProblem("--out: " + out + " has the results of a run; choose another folder");
        }
        try {
            Files.deleteIfExists(out.resolve(PAGE));
            return Files.createDirectories(out);
        } catch (IOException e) {
            throw new UsageProblem("--out: cannot write to " + out + ": " + e.getMessage());
        }
    }

    /** In the order of preference: a case is tried with the first that it applies to. */
    private List<SutDescription> suts() {
        List<SutDescription> suts = new ArrayList<>(Workbench.of(selection).suts());
        also.forEach(file -> suts.add(Suts.read(file)));
        if (!suts.stream().allMatch(Suts::isEmbedded)) {
            throw new UsageProblem("--sut, --also: mutants are made of the embedded reference SUTs only");
        }
        return suts;
    }

    private void prove(int width, PrintWriter terminal, List<PlannedCase> plan, ProofFile file) {
        new Proving(
                        width,
                        trying.contains(Trying.DEVIATIONS) ? this::isWanted : none -> false,
                        trying.contains(Trying.VARIATIONS) ? this::isWanted : none -> false,
                        one -> {
                            show(terminal, one);
                            file.ended(one);
                        })
                .run(plan);
    }

    private boolean isWanted(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private static int sum(PrintWriter terminal, JsonNode all, Path page) {
        JsonNode totals = all.path("totals");
        int survived = totals.path("survived").asInt();
        int falseAlarms = totals.path("falseAlarms").asInt();
        terminal.println(totals.path("tried").asInt() + " mutants of "
                + all.path("cases").size() + " cases: " + totals.path("killed").asInt() + " killed, " + survived
                + " survived");
        int unkilled = totals.path("unkilled").asInt();
        terminal.println(unkilled + " judgements of which no mutant was killed");
        terminal.println(totals.path("variations").asInt() + " variations: " + falseAlarms + " false alarms");
        terminal.println("details: " + page + " and mutants.json beside it");
        terminal.flush();
        boolean whole = all.path("cases").valueStream().noneMatch(one -> one.has("problem"));
        return survived + unkilled + falseAlarms > 0 ? ExitCode.FAILED : whole ? ExitCode.GOOD : ExitCode.UNSURE;
    }

    private static void show(PrintWriter terminal, CaseProof one) {
        synchronized (terminal) {
            terminal.println(one.line());
            one.variations().lines().forEach(line -> terminal.println("  " + line));
            one.conduct().lines().forEach(line -> terminal.println("  " + line));
            terminal.flush();
        }
    }

    private static void show(PrintWriter terminal, CaseTrials one) {
        synchronized (terminal) {
            terminal.println(one.id() + "  " + one.killed() + " of " + one.tried() + " killed"
                    + (one.problem().isEmpty() ? "" : "; " + one.problem()));
            one.survivorLines().forEach(line -> terminal.println("  " + line));
            one.unkilledLines().forEach(line -> terminal.println("  unproven: " + line));
            terminal.flush();
        }
    }
}
