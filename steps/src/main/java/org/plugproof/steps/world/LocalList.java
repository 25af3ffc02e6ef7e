package org.plugproof.steps.world;

import java.util.List;
import java.util.Optional;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/** The local authorization list of a station under test (D01), where it has one. */
public final class LocalList {

    private static final int AN_OLDER_VERSION_EXISTS = 2;

    private final ScenarioContext world;

    LocalList(ScenarioContext world) {
        this.world = world;
    }

    /** Switches it on (erratum 6.2.121). */
    public void enable() {
        world.variables()
                .set(new Table(List.of(new Row("LocalAuthListCtrlr.Enabled", "true", "if implemented, if writable"))));
    }

    /**
     * A full update, newer than what the station has, and new enough for a differential update to come too late. Without rows the list is
     * to hold the valid token.
     */
    public Table full(Table rows) {
        Table valid = Table.of(
                "versionNumber",
                Integer.toString(Math.max(AN_OLDER_VERSION_EXISTS, version() + 1)),
                "updateType",
                "Full",
                "localAuthorizationList[0].idToken.idToken",
                "$config.idToken.valid.id",
                "localAuthorizationList[0].idToken.type",
                "$config.idToken.valid.type",
                "localAuthorizationList[0].idTokenInfo.status",
                "Accepted");
        return valid.and(rows);
    }

    /**
     * Puts a token on the list, as its only entry (Part 6 §2.19, erratum 6.2.121); a station without a list is left as it is.
     *
     * @return whether the token is on the list now
     */
    public boolean holds(String token) {
        try {
            enable();
            Payload answer = world.ask(
                    "SendLocalListRequest",
                    full(Table.of(
                            "localAuthorizationList[0].idToken.idToken", token + ".id",
                            "localAuthorizationList[0].idToken.type", token + ".type")));
            return answer.text("status").equals(Optional.of("Accepted"));
        } catch (Inconclusive e) {
            world.steps().expand("the station has no local list: " + e.getMessage());
            return false;
        }
    }

    /** Leaves the list empty, as no case can read what was on it before. */
    void clear() {
        world.ask(
                "SendLocalListRequest",
                Table.of(
                        "versionNumber", Integer.toString(version() + 1),
                        "updateType", "Full",
                        "localAuthorizationList", "absent"));
    }

    private int version() {
        return world.ask("GetLocalListVersionRequest", Table.empty())
                .text("versionNumber")
                .map(Integer::parseInt)
                .orElse(0);
    }
}
