package org.plugproof.steps.world;

import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.timeline.Event;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;

/**
 * Leaves a SUT that outlives the scenario as the next one needs it: doors open, no session under way. Nothing of this is judged; what does not
 * work is said aloud.
 */
final class Aftermath {

    private final ScenarioContext world;

    Aftermath(ScenarioContext world) {
        this.world = world;
    }

    void tidy() {
        if (world.sut().role() == SutDescription.Role.CSMS) {
            attempt("the transaction ended", this::endOurTransaction);
            return;
        }
        StationSession session = world.stationSession();
        attempt("connections accepted", session::reset);
        if (!session.fresh()) {
            attempt("the station's session ended", this::endTheirSession);
        }
    }

    private void endOurTransaction() {
        if (world.progress().inTransaction() && world.counterpart().connected()) {
            world.ask(
                    "TransactionEventRequest",
                    Table.of(
                            "eventType", "Ended",
                            "triggerReason", "AbnormalCondition",
                            "transactionInfo.stoppedReason", "Other"));
        }
    }

    private void endTheirSession() {
        if (world.progress().inTransaction()
                && world.references().knows("$TransactionEventRequest.transactionInfo.transactionId")) {
            world.ask(
                    "RequestStopTransactionRequest",
                    Table.of("transactionId", "$TransactionEventRequest.transactionInfo.transactionId"));
        }
        Gestures driver = new Gestures(world);
        if (world.progress().has(Mark.PLUGGED)) {
            driver.perform("unplugs");
        }
        if (world.progress().has(Mark.PARKED)) {
            driver.perform("leaves");
        }
    }

    private void attempt(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            world.timeline()
                    .record(new Event.Note("COULD NOT TIDY UP: " + what + ": " + e.getMessage()
                            + "; later verdicts of this SUT may depend on it"));
        }
    }
}
