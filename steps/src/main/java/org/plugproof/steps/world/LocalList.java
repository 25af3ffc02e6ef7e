package org.plugproof.steps.world;

import java.util.List;
import java.util.Optional;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/** The local authorization list of a station under test (D01), where it has one. */
public final class LocalList {

    private final ScenarioContext world;

    LocalList(ScenarioContext world) {
        this.world = world;
    }

    /**
     * Puts a token on the list, as its only entry (Part 6 §2.19, erratum 6.2.121); a station without a list is left as it is.
     *
     * @return whether the token is on the list now
     */
    public boolean holds(String token) {
        try {
            world.variables()
                    .set(new Table(
                            List.of(new Row("LocalAuthListCtrlr.Enabled", "true", "if implemented, if writable"))));
            int version = world.ask("GetLocalListVersionRequest", Table.empty())
                    .text("versionNumber")
                    .map(Integer::parseInt)
                    .orElse(0);
            Payload answer = world.ask(
                    "SendLocalListRequest",
                    Table.of(
                            "versionNumber",
                            Integer.toString(version + 1),
                            "updateType",
                            "Full",
                            "localAuthorizationList[0].idToken.idToken",
                            token + ".id",
                            "localAuthorizationList[0].idToken.type",
                            token + ".type",
                            "localAuthorizationList[0].idTokenInfo.status",
                            "Accepted"));
            world.restoration().add("empty local list", () -> clear(version + 2));
            return answer.text("status").equals(Optional.of("Accepted"));
        } catch (Inconclusive e) {
            world.steps().expand("the station has no local list: " + e.getMessage());
            return false;
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
