package org.plugproof.reports.verdict;

import java.util.List;
import java.util.Optional;

/**
 * What a failure text answers (DESIGN "A failure message").
 *
 * @param expected every alternative that would have been right, and until when
 * @param actual what came instead, or that nothing came
 * @param entry number of the timeline entry that offended, if one did
 * @param path JSON path in that entry's payload, if one
 * @param lookAt hints beside the wire: file server, OCSP, driver
 */
public record Failure(
        String expected, String actual, Optional<Integer> entry, Optional<String> path, List<String> lookAt) {
    public Failure {
        lookAt = List.copyOf(lookAt);
    }

    public static Failure of(String expected, String actual) {
        return new Failure(expected, actual, Optional.empty(), Optional.empty(), List.of());
    }

    public Failure at(int entry) {
        return new Failure(expected, actual, Optional.of(entry), path, lookAt);
    }

    public Failure at(int entry, String path) {
        return new Failure(expected, actual, Optional.of(entry), Optional.of(path), lookAt);
    }
}
