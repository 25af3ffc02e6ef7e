package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The CSMS took the valid token off the station's local list, by itself or because the operator asked, whenever that was in the scenario
 * (TC_N_46_CSMS step 5): a CSMS may do so as soon as the station has accepted to remove a customer's data.
 */
final class TokenOffLocalList implements State {

    private static final String REQUEST = "SendLocalListRequest";

    private final ScenarioContext world;

    TokenOffLocalList(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        Table token = Table.of(
                "updateType", "Differential",
                "versionNumber", "$localList.nextVersion",
                "localAuthorizationList[0].idToken.idToken", "$config.idToken.valid.id",
                "localAuthorizationList[0].idToken.type", "$config.idToken.valid.type",
                "localAuthorizationList[0].idTokenInfo", "absent");
        if (!world.judge().hasSent(REQUEST, Table.of("versionNumber", "at least $localList.nextVersion"))) {
            world.driving().operatorAsks(REQUEST, token);
        }
        world.judge().oneReceived(REQUEST, token.and("localAuthorizationList[1]", "absent"));
    }
}
