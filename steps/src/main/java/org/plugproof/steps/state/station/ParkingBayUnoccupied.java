package org.plugproof.steps.state.station;

import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The bay is empty again (Part 6 §2.18). */
final class ParkingBayUnoccupied implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    ParkingBayUnoccupied(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        if (!world.progress().has(Mark.UNPLUGGED)) {
            new EVDisconnected(world).run(with);
        }
        new Gestures(world).perform("leaves");
        expectEvents();
    }

    @Override
    public void expectEvents() {
        if (world.progress().inTransaction() && events.stopsAt("ParkingBayOccupancy")) {
            events.must(true, "triggerReason", "EVDeparted", "transactionInfo.stoppedReason", why());
        }
    }

    /** A session that nobody stopped, neither here nor from afar, ends because of its vehicle. */
    private String why() {
        if (world.progress().stoppedReason().isPresent()) {
            return events.localReason();
        }
        if (!world.progress().has(Mark.STOP_AUTHORIZED)) {
            return "Remote or StoppedByEV or EVDisconnected or Local or absent";
        }
        return world.progress().stoppedRemotely() ? "Remote" : "Local or absent";
    }
}
