package org.plugproof.steps.world;

import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Table;

/** The local authorization list of a station under test (D01), where it has one. */
public final class LocalList {

    private final ScenarioContext world;

    LocalList(ScenarioContext world) {
        this.world = world;
    }

    /** Puts a token on the list, as its only entry; a station without a list is left as it is. */
    public void holds(String token) {
        try {
            int version = world.ask("GetLocalListVersionRequest", Table.empty())
                    .text("versionNumber")
                    .map(Integer::parseInt)
                    .orElse(0);
            world.ask(
                    "SendLocalListRequest",
                    Table.of(
                            "versionNumber", Integer.toString(version + 1),
                            "updateType", "Full",
                            "localAuthorizationList[0].idToken.idToken", token + ".id",
                            "localAuthorizationList[0].idToken.type", token + ".type",
                            "localAuthorizationList[0].idTokenInfo.status", "Accepted"));
            world.restoration().add("empty local list", () -> clear(version + 2));
        } catch (Inconclusive e) {
            world.steps().expand("the station has no local list: " + e.getMessage());
        }
    }

    private void clear(int version) {
        world.ask(
                "SendLocalListRequest",
                Table.of(
                        "versionNumber", Integer.toString(version),
                        "updateType", "Full",
                        "localAuthorizationList", "absent"));
    }
}
