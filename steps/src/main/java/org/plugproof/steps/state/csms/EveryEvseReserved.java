package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The CSMS has reserved as many unspecified EVSEs as the station has (TC_H_14_CSMS). Rows are what the operator asks for and what must come. */
final class EveryEvseReserved implements State {

    private final ScenarioContext world;

    EveryEvseReserved(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        long evses = world.everyConnector().stream()
                .map(connector -> connector.evseId())
                .distinct()
                .count();
        for (long evse = 0; evse < evses; evse++) {
            world.driving().operatorAsks("ReserveNowRequest", with);
            world.judge().mustSend("ReserveNowRequest", with);
        }
    }
}
