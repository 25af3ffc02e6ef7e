package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.plugproof.fixtures.description.DescriptionException;
import org.plugproof.fixtures.wire.PortInUseException;
import org.plugproof.testcases.run.FeatureProblem;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Sets picocli up: which exceptions are the user's to mend, and what the exit code is then. */
final class CommandLines {

    private CommandLines() {}

    static int execute(String... args) {
        return of().execute(args);
    }

    static CommandLine of() {
        return PlugproofCommand.with(new CommandLine(new PlugproofCommand()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(CommandLines::broke);
    }

    private static int broke(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (usersToMend(thrown)) {
            thrown.getMessage().lines().forEach(line -> err.println("plugproof: " + line));
            return ExitCode.USAGE;
        }
        err.println("plugproof: the harness broke: " + thrown);
        if (Logging.verbose()) {
            thrown.printStackTrace(err);
        } else {
            err.println("plugproof: run it again with --verbose for the stack trace");
        }
        return ExitCode.UNSURE;
    }

    private static boolean usersToMend(Exception thrown) {
        return thrown instanceof UsageProblem
                || thrown instanceof DescriptionException
                || thrown instanceof FeatureProblem
                || thrown instanceof PortInUseException
                || thrown instanceof UncheckedIOException;
    }
}
