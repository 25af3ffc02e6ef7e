package org.plugproof.testcases.proof;

import org.plugproof.testcases.conduct.CaseConduct;
import org.plugproof.testcases.neutral.CaseVariations;

/** What came of one case with a SUT that takes liberties, and with one that does wrong beside the frames. */
public record CaseProof(CaseVariations variations, CaseConduct conduct) {

    CaseProof and(CaseProof other) {
        return new CaseProof(variations.and(other.variations), conduct.and(other.conduct));
    }

    public String id() {
        return variations.id();
    }

    /** One line for the terminal. */
    public String line() {
        int deviations = conduct.trials().size();
        String killed = deviations == 0
                ? ""
                : "; beside the frames " + (deviations - conduct.survivors().size()) + " of " + deviations + " killed";
        return id() + "  " + variations.falseAlarms().size() + " false alarms in "
                + variations.tried().size() + " variations" + killed
                + (conduct.problem().isEmpty() ? "" : "; " + conduct.problem());
    }
}
