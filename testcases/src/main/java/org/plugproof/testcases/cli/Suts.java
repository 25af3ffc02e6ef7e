package org.plugproof.testcases.cli;

import java.nio.file.Path;
import java.util.List;
import org.plugproof.fixtures.description.SutDescription;

/** Descriptions: those of the embedded reference SUTs, and a file of the user's. */
final class Suts {

    private static final String EMBEDDED = "embedded";

    private Suts() {}

    /** The built-in descriptions in the order of preference. */
    static List<SutDescription> embedded() {
        return List.of();
    }

    static SutDescription read(Path file) {
        throw new UsageProblem(file + " cannot be read yet");
    }

    static boolean isEmbedded(SutDescription sut) {
        return sut.driver().kind().equals(EMBEDDED);
    }
}
