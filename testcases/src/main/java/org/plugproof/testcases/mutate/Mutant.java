package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.fixtures.tamper.Rule;

/**
 * One deviation of the SUT.
 *
 * @param kind such as {@code other value}
 * @param row what it should offend, as the report says it
 * @param names any of which a failure must name
 * @param own whether the case itself judges it; else a precondition does
 * @param means who does it
 */
record Mutant(
        String kind, String message, String path, String row, Rule rule, List<String> names, boolean own, Means means) {

    /** Who makes the SUT deviate. */
    enum Means {
        /** The harness, where it reads and writes. */
        HARNESS,
        /** A proxy that is a CSMS to the station and a station to the CSMS. */
        PROXY,
        /** A proxy that rewrites WebSocket frames on their way, and nothing else. */
        SOCKET,
        /** A proxy that hands on bytes, encrypted or not, until the SUT is to be silent. */
        BYTES
    }

    Mutant {
        names = List.copyOf(names);
    }

    Mutant(String kind, String message, String path, String row, Rule rule, List<String> names, boolean own) {
        this(kind, message, path, row, rule, names, own, Means.HARNESS);
    }

    String name() {
        return kind + " | " + (message + " " + path).strip();
    }

    /** The same with one more name that a failure may speak of. */
    Mutant named(String also) {
        List<String> more = new ArrayList<>(names);
        more.add(also);
        return new Mutant(kind, message, path, row, rule, more, own, means);
    }

    /** The same, done to every such frame from the first on. */
    Mutant always() {
        return new Mutant(kind, message, path, row, rule.withAlways(), names, own, means);
    }

    /** The same, done on the socket. */
    Mutant by(Means other) {
        return new Mutant(kind + " by proxy", message, path, row, rule, names, own, other);
    }
}
