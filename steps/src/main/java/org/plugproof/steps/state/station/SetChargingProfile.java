package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** A charging profile is set (Part 6 §2.19). The rows are those of SetChargingProfileRequest. */
final class SetChargingProfile implements State {

    private final ScenarioContext world;

    SetChargingProfile(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.send("SetChargingProfileRequest", with);
        world.judge().mustAnswer(List.of("Accepted"));
    }
}
