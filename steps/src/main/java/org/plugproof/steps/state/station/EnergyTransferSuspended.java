package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The EV takes no energy for now (Part 6 §2.18). Whether that ends a transaction is left to the station; if it does, the EV stopped it. */
final class EnergyTransferSuspended implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    EnergyTransferSuspended(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        new EnergyTransferStarted(world).forAWhile(with);
        new Gestures(world).perform("stops charging from the vehicle");
        expectEvents();
    }

    @Override
    public void expectEvents() {
        world.progress().mark(Mark.SUSPENDED);
        String[] waits = {"triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "SuspendedEV"};
        String[] over = {"transactionInfo.chargingState", "EVConnected"};
        Table reason = Table.of("transactionInfo.stoppedReason", "StoppedByEV");
        events.mustBeOneOf(List.of(
                events.going(waits),
                events.going(over),
                events.ending(waits).and(reason),
                events.ending(over).and(reason)));
    }
}
