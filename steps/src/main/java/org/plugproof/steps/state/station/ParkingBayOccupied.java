package org.plugproof.steps.state.station;

import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.ScenarioContext;

/** An EV stands in the bay (Part 6 §2.18). Without a bay detector the driver of the SUT has nothing to move and nothing is expected. */
final class ParkingBayOccupied implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    ParkingBayOccupied(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        if (!world.progress().inTransaction()) {
            world.progress().restart();
        }
        new Gestures(world).perform("parks");
        expectEvents();
    }

    @Override
    public void expectEvents() {
        if (events.startsAt("ParkingBayOccupancy")) {
            events.must("triggerReason", "EVDetected");
        }
    }
}
