package org.plugproof.steps.expect;

import java.util.List;

/** Which entries of a list are meant: those with one of these cells at the path. */
public record Where(String path, List<String> oneOf) {
    public Where {
        oneOf = List.copyOf(oneOf);
    }
}
