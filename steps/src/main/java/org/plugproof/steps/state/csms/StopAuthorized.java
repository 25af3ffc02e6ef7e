package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** Stopping is authorized with the token that started (Part 6 §3.18). */
final class StopAuthorized implements State {

    private final ScenarioContext world;

    StopAuthorized(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        new EnergyTransferStarted(world).forAWhile(with);
        world.send(
                "TransactionEventRequest",
                Table.of(
                        "triggerReason", "StopAuthorized",
                        "idToken.idToken", world.progress().token() + ".id",
                        "idToken.type", world.progress().token() + ".type"));
        world.judge().mustAnswerWith(Table.of("idTokenInfo.status", "Accepted"));
        world.progress().mark(Mark.STOP_AUTHORIZED);
    }
}
