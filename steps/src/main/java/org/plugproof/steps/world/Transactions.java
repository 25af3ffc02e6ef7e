package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/** Fills in what a fake station's TransactionEvent carries by itself: the transaction, its seqNo, the event type. */
final class Transactions {

    private static final String EVENT = "TransactionEventRequest";

    private Transactions() {}

    /** Makes {@code $seqNo.next} known before a table is resolved. */
    static void prepare(ScenarioContext world, String message) {
        if (applies(world, message)) {
            world.references().put("seqNo.next", world.progress().nextSeqNo());
        }
    }

    /** The table with the rows that it leaves to the station, in front. */
    static Table complete(ScenarioContext world, String message, Table table) {
        if (!applies(world, message)) {
            return table;
        }
        Progress progress = world.progress();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("eventType", progress.has(Progress.Mark.STARTED) ? "Updated" : "Started", ""));
        rows.add(new Row("transactionInfo.transactionId", "'" + progress.transactionId() + "'", ""));
        rows.add(new Row("seqNo", Long.toString(progress.nextSeqNo()), ""));
        if (!table.cell("eventType").equals(Optional.of("Ended"))) {
            progress.chargingState().ifPresent(state -> rows.add(new Row("transactionInfo.chargingState", state)));
        }
        rows.removeIf(
                row -> table.rows().stream().anyMatch(given -> given.path().equals(row.path())));
        rows.addAll(table.rows());
        return new Table(rows);
    }

    /** Keeps count: which seqNo was used, which were skipped, whether the transaction started or ended. */
    static void noteSent(ScenarioContext world, String message, String payload) {
        if (!applies(world, message)) {
            return;
        }
        Progress progress = world.progress();
        Payload sent = Payload.of(payload);
        long seqNo = sent.text("seqNo").map(Long::parseLong).orElse(progress.nextSeqNo());
        long skipped = 1;
        for (long gap = progress.nextSeqNo(); gap < seqNo; gap++) {
            world.references().put("seqNo.skipped" + skipped++, gap);
        }
        progress.usedSeqNo(seqNo);
        sent.text("transactionInfo.chargingState").ifPresent(progress::chargingState);
        String type = sent.text("eventType").orElse("");
        sent.text("transactionInfo.transactionId").ifPresent(id -> progress.noteEvent(id, type, seqNo));
        if (type.equals("Started")) {
            progress.mark(Progress.Mark.STARTED);
        }
        if (type.equals("Ended")) {
            progress.mark(Progress.Mark.ENDED);
        }
    }

    private static boolean applies(ScenarioContext world, String message) {
        return message.equals(EVENT) && world.sut().role() == SutDescription.Role.CSMS;
    }
}
