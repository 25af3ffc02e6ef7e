package org.plugproof.testcases.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.description.SutDescription.Role;

/**
 * Descriptions of reference SUTs that are built otherwise than the built-in ones: every {@code station-*.yaml} of the test resources. A case
 * that applies to no other runs under the first of them, by name, that it applies to.
 */
final class FurtherSuts {

    private static final Path FOLDER = Path.of("src/test/resources/descriptions");
    private static final String SUFFIX = ".yaml";

    private FurtherSuts() {}

    /** The names of the further descriptions of a station, sorted. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("station-") && name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all descriptions of a station, the built-in ones first, the default first of all. */
    static List<String> stations() {
        List<String> all = new ArrayList<>(Suts.builtIn(Role.STATION));
        all.addAll(names());
        return all;
    }

    /** All descriptions, the built-in ones first. */
    static List<SutDescription> behindTheBuiltIn() {
        List<SutDescription> all = new ArrayList<>(Suts.embedded());
        names().forEach(name -> all.add(Suts.embedded(name)));
        return all;
    }
}
