package org.plugproof.testcases.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.testcases.selection.FeatureFiles;
import org.plugproof.testcases.selection.FeatureScenario;
import org.plugproof.testcases.selection.PlannedCase;

/**
 * Which cases a description is there for, so that the build need not run every case in each: those that apply otherwise than in the default
 * description, those that name something that is described otherwise, block E where sessions begin or end otherwise, and of the
 * others a sample by hash.
 */
final class Concern {

    private static final int SAMPLE = 12;

    /** Truth values and words that change how a session goes; lists of features and of variables are compared entry by entry. */
    private static final List<String> KNOBS = List.of(
            "txStartPoint",
            "txStopPoint",
            "startMode",
            "stopMode",
            "authorizeRemoteStart",
            "authEnabled",
            "stopTxOnEVSideDisconnect",
            "startButton",
            "parkingBayDetector",
            "cableLockBeforeAuthorization",
            "fixedCable",
            "signedMeterValues",
            "statusReports");

    /** What every session begins or ends with. */
    private static final List<String> SESSION =
            List.of("txStartPoint", "txStopPoint", "startMode", "stopMode", "startButton", "authEnabled");

    private static final List<String> LISTS = List.of("features", "profiles", "readOnly", "notImplemented");

    private final String name;
    private final boolean otherSessions;
    private final List<Pattern> words = new ArrayList<>();

    Concern(String name, SutDescription usual, SutDescription other) {
        this.name = name;
        this.otherSessions = SESSION.stream().anyMatch(knob -> differs(knob, usual, other));
        KNOBS.stream().filter(knob -> differs(knob, usual, other)).forEach(this::mind);
        LISTS.forEach(list -> difference(usual.words(list), other.words(list)).forEach(this::mind));
    }

    /** @param usually the same case as planned for the default description */
    boolean about(PlannedCase here, PlannedCase usually) {
        return here.applies()
                && (!keys(here).equals(keys(usually))
                        || otherSessions && here.id().startsWith("TC_E_")
                        || text(here).anyMatch(text -> words.stream()
                                .anyMatch(word -> word.matcher(text).find()))
                        || Math.floorMod(Objects.hash(name, here.id()) * -1640531535 >>> 8, SAMPLE) == 0);
    }

    /** TxStartPoint is the same word as a condition, a variable and a key but for its first letter. */
    private void mind(String word) {
        words.add(Pattern.compile("(?<![\\w.-])(?:\\$config\\.)?" + Pattern.quote(word) + "(?![\\w.-])"));
        if (word.startsWith("tx")) {
            words.add(Pattern.compile("\\bT" + Pattern.quote(word.substring(1)) + "\\b"));
        }
    }

    private static boolean differs(String knob, SutDescription usual, SutDescription other) {
        return !usual.config().path(knob).equals(other.config().path(knob));
    }

    private static Set<String> difference(List<String> left, List<String> right) {
        Set<String> either = new HashSet<>(left);
        either.addAll(right);
        either.removeIf(each -> left.contains(each) && right.contains(each));
        return either;
    }

    private static Set<String> keys(PlannedCase one) {
        Set<String> keys = new HashSet<>();
        one.scenarios().forEach(scenario -> keys.add(scenario.scenario().key()));
        return keys;
    }

    /** The scenarios as their file has them, without those around. */
    private static Stream<String> text(PlannedCase one) {
        return one.scenarios().stream().map(each -> text(each.scenario()));
    }

    private static String text(FeatureScenario scenario) {
        String file = FeatureFiles.read(scenario.feature());
        int begin = file.indexOf(scenario.outlineTitle());
        int end = file.indexOf("\n  @TC_", begin);
        return file.substring(begin, end < 0 ? file.length() : end);
    }
}
