package org.plugproof.testcases.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ids of a protocol's functional requirements (Part 2 and its errata), in their order. */
public final class Requirements {

    private Requirements() {}

    /** @return empty for a protocol whose requirements are not listed */
    public static List<String> of(String protocol) {
        try (InputStream in = Requirements.class.getResourceAsStream("/catalogue/" + protocol + "-requirements.tsv")) {
            return in == null ? List.of() : ids(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")[0])
                .toList();
    }
}
