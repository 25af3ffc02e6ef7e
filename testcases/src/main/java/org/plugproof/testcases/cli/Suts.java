package org.plugproof.testcases.cli;

import java.nio.file.Path;
import java.util.List;
import org.plugproof.fixtures.description.SutDescription;

/** Descriptions: those of the embedded reference SUTs, and a file of the user's. */
final class Suts {

    private static final String EMBEDDED = "embedded";

    /** In the order of preference: a scenario runs under the first that it applies to. */
    private static final List<String> BUILT_IN = List.of(
            "embedded-station",
            "embedded-station-remote",
            "embedded-station-tls",
            "embedded-station-mutual-tls",
            "embedded-csms",
            "embedded-csms-tls",
            "embedded-csms-mutual-tls");

    private Suts() {}

    static List<SutDescription> embedded() {
        return BUILT_IN.stream()
                .map(name -> SutDescription.resource(Suts.class, "/descriptions/" + name + ".yaml"))
                .toList();
    }

    /** @throws org.plugproof.fixtures.description.DescriptionException with everything that is wrong with the file */
    static SutDescription read(Path file) {
        return SutDescription.read(file);
    }

    static boolean isEmbedded(SutDescription sut) {
        return sut.driver().kind().equals(EMBEDDED);
    }
}
