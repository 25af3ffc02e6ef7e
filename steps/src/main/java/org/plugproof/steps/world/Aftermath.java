package org.plugproof.steps.world;

import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Payload;
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
            attempt("every transaction ended", this::endOurTransactions);
            if (!SutKeys.embedded(world.sut())) {
                // What the station holds is told by our answers, the last one too.
                world.answering().await();
                CsmsAftermath csms = new CsmsAftermath(world);
                attempt("every reservation ended", csms::endReservations);
                world.counterpart().unscript();
                attempt("everything in service again", csms::takeIntoService);
                attempt("everything removed", csms::clearStation);
            }
            return;
        }
        StationSession session = world.stationSession();
        attempt("connections accepted", session::reset);
        if (!session.fresh()) {
            // So is whether its boot was accepted.
            world.answering().await();
            attempt("the station's boot accepted", () -> new BootAcceptance(world).establish());
            attempt("the station's session ended", () -> world.sessions().everywhere(this::endTheirSession));
        }
    }

    private void endOurTransactions() {
        if (world.counterpart().connected()) {
            world.progress()
                    .open()
                    .forEach((transaction, seqNo) -> world.ask(
                            "TransactionEventRequest",
                            Table.of(
                                            "eventType", "Ended",
                                            "triggerReason", "AbnormalCondition",
                                            "seqNo", Long.toString(seqNo),
                                            "transactionInfo.stoppedReason", "Other")
                                    .and("transactionInfo.transactionId", "'" + transaction + "'")));
        }
    }

    private void endTheirSession() {
        Optional<String> running = running();
        running.ifPresent(transaction ->
                world.ask("RequestStopTransactionRequest", Table.of("transactionId", "'" + transaction + "'")));
        Gestures driver = new Gestures(world);
        if (world.progress().has(Mark.PLUGGED)) {
            driver.perform("unplugs");
        }
        if (world.progress().has(Mark.PARKED)) {
            driver.perform("leaves");
        }
        running.ifPresent(this::awaitTheEnd);
    }

    /** The transaction that the station told of last and has not ended, whether or not the case came to judge its events. */
    private Optional<String> running() {
        String latest = "$TransactionEventRequest.transactionInfo.transactionId";
        return world.progress()
                .theirTransaction()
                .or(() -> Optional.of(latest).filter(world.references()::knows).map(world::text))
                .filter(transaction ->
                        world.timeline().entries().stream().noneMatch(entry -> ends(entry, transaction)));
    }

    /** What a station still has to say of its transaction must not fall into the next scenario. */
    private void awaitTheEnd(String transaction) {
        try {
            world.timeline()
                    .await(Deadline.in(world.sut().waits().expect()), entries -> entries.stream()
                            .filter(entry -> ends(entry, transaction))
                            .findFirst())
                    .orElseThrow(() -> new Inconclusive("transaction " + transaction + " goes on"));
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    private static boolean ends(Entry entry, String transaction) {
        return entry.event() instanceof Event.Frame frame
                && frame.message() instanceof Message.Call call
                && call.action().equals("TransactionEvent")
                && call.payload().contains(transaction)
                && Payload.of(call.payload()).text("eventType").equals(Optional.of("Ended"));
    }

    private void attempt(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            world.leftBehind("not " + what + ": " + e.getMessage());
        }
    }
}
