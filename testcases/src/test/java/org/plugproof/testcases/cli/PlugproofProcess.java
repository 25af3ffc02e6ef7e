package org.plugproof.testcases.cli;

import java.util.ArrayList;
import java.util.List;

/** The command line as a process of its own. */
public final class PlugproofProcess {

    private PlugproofProcess() {}

    /** @param arguments as on the command line, the subcommand first */
    public static ProcessBuilder of(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
