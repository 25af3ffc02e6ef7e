package org.plugproof.steps.state.station;

import org.plugproof.steps.world.ScenarioContext;

/** A master pass was presented (C16). At a station with a user interface, which Part 5 calls C-07, its holder says there what to stop. */
final class MasterPass {

    static final String TOKEN = "$config.idToken.masterPass";

    private final ScenarioContext world;

    MasterPass(ScenarioContext world) {
        this.world = world;
    }

    /** @param what {@code all transactions} or {@code the transaction at EVSE 1} */
    void stop(String what) {
        world.progress().stoppedReason("MasterPass");
        if (world.holds("$config.features contains C-07")) {
            world.driving().operate("selects at the station to stop " + what);
        }
    }
}
