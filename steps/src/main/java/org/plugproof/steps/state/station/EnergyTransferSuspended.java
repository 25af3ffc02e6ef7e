package org.plugproof.steps.state.station;

import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The EV takes no energy for now (Part 6 §2.18). */
final class EnergyTransferSuspended implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    EnergyTransferSuspended(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        if (!world.progress().has(Mark.CHARGING)) {
            new EnergyTransferStarted(world).run(with);
        }
        world.pass(world.duration("$config.txTime"));
        new Gestures(world).perform("stops charging from the vehicle");
        expectEvents();
    }

    @Override
    public void expectEvents() {
        boolean ends = events.stopsAt("EnergyTransfer");
        world.progress().mark(Mark.SUSPENDED);
        if (ends) {
            events.must(
                    true,
                    "transactionInfo.chargingState",
                    "EVConnected or SuspendedEV",
                    "transactionInfo.stoppedReason",
                    "StoppedByEV");
        } else {
            events.must(
                    "triggerReason",
                    "ChargingStateChanged",
                    "transactionInfo.chargingState",
                    "EVConnected or SuspendedEV");
        }
    }
}
