package org.plugproof.steps.world;

import java.util.List;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/** Brings a station under test to the general preconditions of Part 6 §2.1, and says which of them nobody could establish. */
final class Idle {

    private final ScenarioContext world;

    Idle(ScenarioContext world) {
        this.world = world;
    }

    void reach() {
        world.variables()
                .set(new Table(
                        List.of(new Row("AuthCtrlr.LocalPreAuthorize", "false", "if implemented, if writable"))));
        if (world.stationSession().fresh()) {
            world.steps().expand("fresh station: nothing to clear away");
            return;
        }
        clear("charging profiles", "ClearChargingProfileRequest", Table.of("chargingProfileId", "absent"));
        world.timeline()
                .record(new Event.Note(
                        "not established over the wire: no reservation, no custom monitor, no display message"
                                + " beyond what earlier cases of this run put back"));
    }

    private void clear(String what, String request, Table content) {
        try {
            world.ask(request, content);
            world.steps().expand("cleared " + what);
        } catch (Inconclusive e) {
            world.steps().expand("could not clear " + what + ": " + e.getMessage());
        }
    }
}
