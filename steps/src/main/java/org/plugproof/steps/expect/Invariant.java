package org.plugproof.steps.expect;

import java.util.List;
import org.plugproof.reports.verdict.InvariantViolation;

/** A rule that holds in every scenario without being written in it. */
interface Invariant {

    /** Every way in which the SUT broke it. */
    List<InvariantViolation> violations(Seen seen);
}
