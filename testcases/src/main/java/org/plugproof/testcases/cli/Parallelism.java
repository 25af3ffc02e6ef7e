package org.plugproof.testcases.cli;

import java.util.List;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.description.SutDescription.Role;

/** How many scenarios may run side by side: a CSMS takes one a station identity, one physical station exactly one. */
final class Parallelism {

    private static final int DEFAULT = 8;
    private static final int MOST = 256;

    private Parallelism() {}

    static int of(Integer asked, List<SutDescription> suts) {
        if (asked != null && (asked < 1 || asked > MOST)) {
            throw new UsageProblem("--parallel " + asked + ": from 1 to " + MOST);
        }
        SutDescription sut = suts.get(0);
        int wanted = asked == null ? DEFAULT : asked;
        if (Suts.isEmbedded(sut)) {
            return wanted;
        }
        if (sut.role() == Role.CSMS) {
            return Math.max(1, Math.min(wanted, sut.network().identities().size()));
        }
        if (asked != null && asked > 1) {
            throw new UsageProblem(
                    "--parallel " + asked + ": one station under test runs serially; leave the option out");
        }
        return 1;
    }
}
