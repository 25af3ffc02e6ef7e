package org.plugproof.testcases.cli;

import java.nio.file.Path;
import java.util.List;
import org.plugproof.fixtures.description.SutDescription;

/** Descriptions: those of the embedded reference SUTs, and a file of the user's. */
final class Suts {

    private static final String EMBEDDED = "embedded";

    static final String STATION = "embedded-station";
    static final String CSMS = "embedded-csms";

    /** In the order of preference: a scenario runs under the first that it applies to. */
    private static final List<String> BUILT_IN = List.of(
            STATION,
            "embedded-station-remote",
            "embedded-station-metervalues",
            "embedded-station-tls",
            "embedded-station-mutual-tls",
            CSMS,
            "embedded-csms-tls",
            "embedded-csms-mutual-tls");

    private Suts() {}

    static List<SutDescription> embedded() {
        return BUILT_IN.stream().map(Suts::embedded).toList();
    }

    /** The names of the built-in descriptions of one role, in the order of preference. */
    static List<String> builtIn(SutDescription.Role role) {
        return BUILT_IN.stream().filter(name -> embedded(name).role() == role).toList();
    }

    static SutDescription embedded(String name) {
        return SutDescription.resource(Suts.class, "/descriptions/" + name + ".yaml");
    }

    /** @throws org.plugproof.fixtures.description.DescriptionException with everything that is wrong with the file */
    static SutDescription read(Path file) {
        return SutDescription.read(file);
    }

    static boolean isEmbedded(SutDescription sut) {
        return sut.driver().kind().equals(EMBEDDED);
    }
}
