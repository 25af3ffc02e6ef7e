package org.plugproof.steps.state.station;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The session of a vehicle that speaks ISO 15118 is authorized by a token (EIM; Part 6 §2.18, Authorized15118). The station may ask for the
 * status of its certificate first.
 */
final class Authorized15118 implements State {

    private final ScenarioContext world;

    Authorized15118(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.judge().maySend("GetCertificateStatusRequest", Table.empty());
        new Authorized(world).run(with.and(Table.of("mode", "locally")));
    }
}
