package org.plugproof.steps.state.station;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The authorization cache knows the contract of the vehicle, after a whole session with it (erratum 6.2.120). */
final class IdTokenCached15118 implements State {

    private final ScenarioContext world;

    IdTokenCached15118(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.answering()
                .with("AuthorizeRequest", Table.of("idTokenInfo.status", "Accepted", "certificateStatus", "Accepted"));
        new EVConnectedPreSession(world).run(Table.empty());
        new Authorized15118(world).run(Table.of("by", "contract"));
        new EnergyTransferStarted(world).run(Table.empty());
        new ParkingBayUnoccupied(world).run(Table.of("stop", "remotely"));
        world.answering().asUsual("AuthorizeRequest");
        world.progress().restart();
        world.judge().begin();
    }
}
