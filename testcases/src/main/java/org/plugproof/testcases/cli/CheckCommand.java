package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.description.SutDescription.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plugproof check}. */
@Command(
        name = "check",
        description = "Read a description, reach the system under test, try its driver, and say what is wrong.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--sut",
            required = true,
            paramLabel = "FILE",
            description = "Description of the system under test.")
    Path file;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        SutDescription sut = Suts.read(file);
        print(
                out,
                CheckResult.good(
                        "description",
                        file + ": " + sut.name() + ", a " + sut.role().party().word()));
        List<CheckResult> results = new ArrayList<>();
        V2gCheck.of(sut).ifPresent(results::add);
        results.addAll(
                Suts.isEmbedded(sut)
                        ? List.of(CheckResult.good("SUT", "embedded; it needs no reaching"))
                        : reach(sut, out));
        results.forEach(result -> print(out, result));
        return results.stream().allMatch(CheckResult::good) ? ExitCode.GOOD : ExitCode.USAGE;
    }

    private static List<CheckResult> reach(SutDescription sut, PrintWriter out) throws InterruptedException {
        CheckResult reached = sut.role() == Role.CSMS ? new CsmsCheck(sut).check() : new StationCheck(sut, out).check();
        return List.of(reached, new DriverCheck(sut).check());
    }

    private static void print(PrintWriter out, CheckResult result) {
        out.printf("%-5s %-12s %s%n", result.good() ? "good" : "wrong", result.what(), result.says());
        if (!result.remedy().isEmpty()) {
            out.printf("%-18s mend: %s%n", "", result.remedy());
        }
        out.flush();
    }
}
