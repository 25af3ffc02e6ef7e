package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The session is authorized with the valid token (Part 6 §3.18). */
final class Authorized implements State {

    private final ScenarioContext world;

    Authorized(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.send(
                "AuthorizeRequest",
                Table.of("idToken.idToken", "$config.idToken.valid.id", "idToken.type", "$config.idToken.valid.type"));
        world.judge().mustAnswerWith(Table.of("idTokenInfo.status", "Accepted"));
        world.progress().mark(Mark.AUTHORIZED);
        world.send(
                "TransactionEventRequest",
                Table.of(
                        "triggerReason", "Authorized",
                        "idToken.idToken", "$config.idToken.valid.id",
                        "idToken.type", "$config.idToken.valid.type"));
        world.judge().mustAnswerWith(Table.of("idTokenInfo.status", "Accepted"));
    }
}
