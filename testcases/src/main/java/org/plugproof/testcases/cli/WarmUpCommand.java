package org.plugproof.testcases.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Touches the classes that a run needs, so that the launcher's class archive has them. */
@Command(name = "warm-up", hidden = true, description = "Run one case of each role, for the launcher's class archive.")
final class WarmUpCommand implements Callable<Integer> {

    private static final List<String> TYPICAL = List.of("TC_B_12_CS", "TC_B_12_CSMS", "TC_A_07_CS", "TC_A_06_CSMS");

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Path out = Files.createTempDirectory("plugproof-warm-up");
            CommandLine line = CommandLines.of().setOut(silent()).setErr(silent());
            line.execute("run", "--only", String.join(",", TYPICAL), "--out", out.toString());
            return ExitCode.GOOD;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintWriter silent() {
        return new PrintWriter(Writer.nullWriter());
    }
}
