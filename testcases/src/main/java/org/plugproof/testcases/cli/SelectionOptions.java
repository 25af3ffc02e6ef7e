package org.plugproof.testcases.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription.Role;
import org.plugproof.testcases.selection.CaseGlob;
import org.plugproof.testcases.selection.Selection;
import org.plugproof.testcases.selection.Shard;
import picocli.CommandLine.Option;

/** The options that say which cases, against what. */
final class SelectionOptions {

    @Option(
            names = "--sut",
            paramLabel = "FILE",
            description = "Description of the system under test. Without it: the embedded reference station and CSMS.")
    Path sut;

    @Option(names = "--role", paramLabel = "station|csms", description = "Only the cases for this role under test.")
    Role role;

    @Option(
            names = "--only",
            paramLabel = "GLOB",
            split = ",",
            description = "Only cases whose id matches, such as TC_B_* or TC_L_01_CS,TC_E_*_CSMS.")
    List<String> only = List.of();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            split = ",",
            description = "Only cases of these certification profiles, such as Core,\"Smart Charging\".")
    List<String> profiles = List.of();

    @Option(names = "--shard", paramLabel = "I/N", description = "Only the I-th of N equal parts of the selection.")
    String shard = "1/1";

    Selection selection() {
        List<CaseGlob> globs =
                only.stream().map(String::strip).map(CaseGlob::new).toList();
        return new Selection(Optional.ofNullable(role), globs, profiles, parsedShard());
    }

    private Shard parsedShard() {
        try {
            return Shard.parse(shard);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("--shard: " + e.getMessage());
        }
    }
}
