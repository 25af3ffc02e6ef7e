package org.plugproof.steps.state.csms;

import java.util.List;
import java.util.Set;
import org.plugproof.steps.world.Progress;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/**
 * Where the transaction of a fake station starts (TxCtrlr.TxStartPoint). Before that it has no events, and what they would have told is
 * told by the first one (E03.FR.01, E04.FR.03 of Part 2).
 */
record StartPoints(Set<String> points) {

    /** What the general preconditions of Part 6 §3.1 prescribe: for a case that names the states on the way itself, and builds on their events. */
    static StartPoints prescribed() {
        return new StartPoints(Set.of("EVConnected", "Authorized"));
    }

    /** What the description says: for a case that needs a running session and nothing else of how it began. */
    static StartPoints described(ScenarioContext world) {
        return new StartPoints(
                Set.copyOf(List.of(world.text("$config.txStartPoint").split(",\\s*"))));
    }

    boolean withParking() {
        return points.contains("ParkingBayOccupancy");
    }

    boolean withSignature() {
        return points.contains("DataSigned");
    }

    /** Whether the transaction runs with the cable in. */
    boolean withCable(Progress progress) {
        return progress.inTransaction()
                || points.contains("EVConnected")
                || points.contains("PowerPathClosed") && progress.has(Mark.AUTHORIZED);
    }

    /** Whether the transaction runs with the authorization given. */
    boolean withAuthorization(Progress progress) {
        return progress.inTransaction()
                || points.contains("Authorized")
                || points.contains("PowerPathClosed") && progress.has(Mark.PLUGGED);
    }
}
