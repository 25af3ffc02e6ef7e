package org.plugproof.testcases.conduct;

import java.util.Locale;
import org.plugproof.fixtures.reference.Deviation;
import org.plugproof.reports.verdict.Verdict;

/**
 * How a scenario took a deviation.
 *
 * @param row the step that it should offend
 * @param killed whether the case failed at that step
 * @param reason what the case said
 */
public record ConductTrial(Deviation deviation, String row, boolean killed, Verdict verdict, String reason) {

    /** Such as {@code fetches half a file}. */
    public String kind() {
        return word(deviation);
    }

    /** As of a mutant that a tamper makes: {@code survived}, {@code unnamed} or {@code undecided}. */
    public String outcome() {
        if (killed) {
            return "killed";
        }
        return verdict == Verdict.PASS ? "survived" : verdict == Verdict.FAIL ? "unnamed" : "undecided";
    }

    static String word(Deviation deviation) {
        return deviation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
