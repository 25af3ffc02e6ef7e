package org.plugproof.steps.state.station;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The session is stopped and goes on, one state after another, until TxStopPoint has ended the transaction and no further: what waited for
 * that end, such as a reset, is then under way (TC_B_21_CS steps 3 to 6).
 */
final class TransactionEnded implements State {

    private final ScenarioContext world;

    TransactionEnded(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        Progress progress = world.progress();
        new StopAuthorized(world).run(with);
        if (progress.inTransaction()) {
            new EVConnectedPostSession(world).run(with);
        }
        if (progress.inTransaction()) {
            new EVDisconnected(world).run(with);
        }
        if (progress.inTransaction()) {
            new ParkingBayUnoccupied(world).run(with);
        }
    }
}
