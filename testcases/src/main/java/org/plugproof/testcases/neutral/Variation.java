package org.plugproof.testcases.neutral;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.plugproof.reports.timeline.Party;
import org.plugproof.testcases.rig.Rig;
import org.plugproof.testcases.selection.PlannedScenario;

/**
 * One thing that the specification leaves free, done otherwise than the reference SUTs do it.
 *
 * @param name such as {@code members in another order}
 * @param suits whether the SUT of that role can do it in the scenario at all
 * @param rig how the SUT of that role is set up for one trial
 */
public record Variation(String name, BiPredicate<Party, PlannedScenario> suits, Function<Party, Rig> rig) {

    static Variation of(String name, Function<Party, Rig> rig) {
        return new Variation(name, (sut, planned) -> true, rig);
    }

    static Variation ofStation(String name, Function<Party, Rig> rig) {
        return new Variation(name, (sut, planned) -> sut == Party.STATION, rig);
    }

    /** Of a connection that is encrypted, where only the SUT itself can do it. */
    static Variation ofEncrypted(String name, Function<Party, Rig> rig) {
        return new Variation(name, (sut, planned) -> planned.sut().securityProfile() > 1, rig);
    }

    /** Of a connection that is not encrypted, so that what stands between can read it. */
    static Variation ofPlain(String name, Function<Party, Rig> rig) {
        return new Variation(name, (sut, planned) -> planned.sut().securityProfile() < 2, rig);
    }
}
