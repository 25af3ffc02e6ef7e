package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The local list holds what the case wants (Part 6 §2.19, erratum 6.2.121). The rows are those of SendLocalListRequest; without any it is
 * the valid token, accepted.
 */
final class IdTokenLocalAuthList implements State {

    private final ScenarioContext world;

    IdTokenLocalAuthList(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.localList().enable();
        world.send("SendLocalListRequest", world.localList().full(with));
        world.judge().mustAnswer(List.of("Accepted"));
    }
}
