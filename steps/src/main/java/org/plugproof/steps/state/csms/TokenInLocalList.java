package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The CSMS sent the station a local list with the valid token; {@code $localList.nextVersion} is what has to follow its version. */
final class TokenInLocalList implements State {

    private final ScenarioContext world;

    TokenInLocalList(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.driving()
                .operatorAsks(
                        "SendLocalListRequest",
                        Table.of(
                                "updateType", "Full",
                                "localAuthorizationList[0].idToken.idToken", "$config.idToken.valid.id",
                                "localAuthorizationList[0].idToken.type", "$config.idToken.valid.type",
                                "localAuthorizationList[0].idTokenInfo.status", "Accepted"));
        world.judge().mustSend("SendLocalListRequest", Table.of("updateType", "Full"));
        world.references()
                .put("localList.nextVersion", Long.parseLong(world.text("$SendLocalListRequest.versionNumber")) + 1);
    }
}
