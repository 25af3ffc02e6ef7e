package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The cable is out (Part 6 §2.18). A connector that is to go out of service need not become Available in between (G01.FR.05). */
final class EVDisconnected implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    EVDisconnected(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        boolean vehicleStopped =
                world.progress().has(Mark.SUSPENDED) && !world.progress().has(Mark.STOP_AUTHORIZED);
        if (!world.progress().has(Mark.POST_SESSION) && !vehicleStopped) {
            new EVConnectedPostSession(world).run(with);
        }
        new Gestures(world).perform("unplugs");
        if (world.progress().outOfServiceAtTheEnd().contains(world.connector())) {
            world.judge().mayReport(List.of(world.connector()), "Available");
        } else {
            world.judge().mustReport(List.of(world.connector()), "Available");
        }
        expectEvents();
    }

    @Override
    public void expectEvents() {
        if (!world.progress().inTransaction()) {
            return;
        }
        String[] gone = {"triggerReason", "EVCommunicationLost", "transactionInfo.chargingState", "Idle"};
        if (events.stopsAtAny("EVConnected", "PowerPathClosed", "EnergyTransfer")) {
            events.must(true, gone);
        } else if (events.stopsAtAny("Authorized", "DataSigned")) {
            // Whether unplugging also ends the authorization is for StopTxOnEVSideDisconnect to say; what ends a
            // transaction whose only stop point lost its meaning (errata of Part 2 §2.24) is for the station.
            events.mustBeOneOf(List.of(events.going(gone), events.ending(gone)));
        } else {
            events.must(gone);
        }
    }
}
