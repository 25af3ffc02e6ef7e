package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The station was told to reset at once and agreed (Part 6 §2.18). */
final class Booting implements State {

    private final ScenarioContext world;

    Booting(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.send("ResetRequest", Table.of("type", "Immediate"));
        world.judge().mustAnswer(List.of("Accepted"));
    }
}
