package org.plugproof.testcases.cli;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.world.V2gAuthority;

/** Reads the V2G authority that a description names. Whether the CSMS trusts its root shows only in a case. */
final class V2gCheck {

    private static final String WHAT = "v2g";

    private V2gCheck() {}

    /** Empty where none is described. */
    static Optional<CheckResult> of(SutDescription sut) {
        try {
            return V2gAuthority.described(sut)
                    .map(authority -> authority.sub().certificate())
                    .map(sub -> CheckResult.good(WHAT, says(sub)));
        } catch (HarnessError e) {
            return Optional.of(CheckResult.wrong(
                    WHAT,
                    e.getMessage(),
                    "v2g: name four files that belong together, as plugproof v2g FOLDER makes them, and let the CSMS"
                            + " trust their root"));
        }
    }

    private static String says(X509Certificate sub) {
        return sub.getSubjectX500Principal() + " issues contract certificates, until "
                + sub.getNotAfter().toInstant();
    }
}
