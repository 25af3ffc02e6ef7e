package org.plugproof.testcases.cli;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.fixtures.description.SutDescription;

/** Descriptions of reference SUTs that are built otherwise than the built-in ones, for cases that do not apply to those. */
final class FurtherSuts {

    private static final List<String> NAMES = List.of(
            "station-cable-lock",
            "station-without-interface",
            "station-plug-and-charge",
            "station-loose-cable",
            "station-root-check",
            "station-whole-reset",
            "station-shared-reader",
            "station-without-summary");

    private FurtherSuts() {}

    /** All descriptions, the built-in ones first. */
    static List<SutDescription> behindTheBuiltIn() {
        List<SutDescription> all = new ArrayList<>(Suts.embedded());
        NAMES.forEach(name -> all.add(Suts.embedded(name)));
        return all;
    }
}
