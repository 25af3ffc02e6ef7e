package org.plugproof.testcases.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a command: its help. */
@Command(
        name = "plugproof",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Conformance tests for OCPP 2.0.1 charging stations and CSMSs.",
        footer = {
            "",
            "Exit codes: 0 all passed or not applicable, or ended as expected; 1 a case failed;",
            "2 usage or configuration; 3 something was inconclusive or broke."
        })
final class PlugproofCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Log what the harness does, to standard error.")
    void verbose(boolean verbose) {
        Logging.verbose(verbose);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, such as: plugproof run");
    }

    /** Commands are added by hand: the annotation would load all their classes for the help of one. */
    static CommandLine with(CommandLine line) {
        return line.addSubcommand(new RunCommand())
                .addSubcommand(new ListCommand())
                .addSubcommand(new ShowCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new StationCommand())
                .addSubcommand(new CsmsCommand())
                .addSubcommand(new V2gCommand())
                .addSubcommand(new MutateCommand())
                .addSubcommand(new TamperCommand())
                .addSubcommand(new ReportCommand())
                .addSubcommand(new CompareCommand())
                .addSubcommand(new WarmUpCommand());
    }
}
