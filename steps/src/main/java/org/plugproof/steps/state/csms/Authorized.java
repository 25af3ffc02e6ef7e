package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The session is authorized with the valid token (Part 6 §3.18), or with that of the rows {@code idToken.idToken} and {@code idToken.type}. */
final class Authorized implements State {

    private final ScenarioContext world;
    private final StartPoints points;

    Authorized(ScenarioContext world, StartPoints points) {
        this.world = world;
        this.points = points;
    }

    @Override
    public void run(Table with) {
        FirstEvent event = new FirstEvent(world, with);
        world.send("AuthorizeRequest", event.token());
        world.judge().mustAnswerWith(Table.of("idTokenInfo.status", "Accepted"));
        world.progress().mark(Mark.AUTHORIZED);
        world.progress().tokenOwed(true);
        if (points.withAuthorization(world.progress())) {
            event.send(Table.of("triggerReason", "Authorized"));
        }
    }
}
