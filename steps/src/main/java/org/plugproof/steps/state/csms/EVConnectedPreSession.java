package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The EV is connected (Part 6 §3.18). A row {@code evseId} names another EVSE. */
final class EVConnectedPreSession implements State {

    private final ScenarioContext world;
    private final StartPoints points;

    EVConnectedPreSession(ScenarioContext world, StartPoints points) {
        this.world = world;
        this.points = points;
    }

    @Override
    public void run(Table with) {
        FirstEvent event = new FirstEvent(world, with);
        world.connectorReports().send(event.connector(), "Occupied");
        world.progress().mark(Mark.PLUGGED);
        world.progress().connectorOwed(true);
        if (points.withCable(world.progress())) {
            event.send(Table.of("triggerReason", "CablePluggedIn", "transactionInfo.chargingState", "EVConnected"));
        }
    }
}
