package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The EV takes no energy for now (Part 6 §3.18). */
final class EnergyTransferSuspended implements State {

    private final ScenarioContext world;

    EnergyTransferSuspended(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        new EnergyTransferStarted(world).forAWhile(with);
        world.send(
                "TransactionEventRequest",
                Table.of("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "SuspendedEV"));
        world.judge().mustAnswerWith(Table.empty());
        world.progress().mark(Mark.SUSPENDED);
    }
}
