package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The session is authorized with the valid token (Part 6 §3.18), or with that of the rows {@code idToken.idToken} and {@code idToken.type}. */
final class Authorized implements State {

    private final ScenarioContext world;

    Authorized(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        String id = with.cell("idToken.idToken").orElse("$config.idToken.valid.id");
        String type = with.cell("idToken.type").orElse("$config.idToken.valid.type");
        world.send("AuthorizeRequest", Table.of("idToken.idToken", id, "idToken.type", type));
        world.judge().mustAnswerWith(Table.of("idTokenInfo.status", "Accepted"));
        world.progress().mark(Mark.AUTHORIZED);
        world.send(
                "TransactionEventRequest",
                Table.of(
                        "triggerReason", "Authorized",
                        "idToken.idToken", id,
                        "idToken.type", type));
        world.judge().mustAnswerWith(Table.of("idTokenInfo.status", "Accepted"));
    }
}
