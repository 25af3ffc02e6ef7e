package org.plugproof.testcases.run;

import java.time.Duration;
import org.plugproof.reports.verdict.Verdict;

/**
 * How a case ended, for whoever watches the run.
 *
 * @param reason one line, empty for most passes
 * @param duration of all its scenarios together
 */
public record CaseEnd(String caseId, String title, Verdict verdict, String reason, Duration duration) {

    /** The end of a case of which one more scenario has ended. The reason is that of the verdict that counts. */
    CaseEnd and(CaseEnd other) {
        Verdict both = verdict.and(other.verdict);
        String why = both == verdict ? reason : other.reason;
        return new CaseEnd(caseId, title, both, why, duration.plus(other.duration));
    }
}
