package org.plugproof.steps.state.station;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.steps.expect.Wanted;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/**
 * What TxStartPoint and TxStopPoint make of a transaction, and the general rules of Part 6 §2.1 on TransactionEventRequest: the first is
 * Started, the first after a token or a cable carries it, a remote start overrules the trigger.
 */
final class TxEvents {

    private static final String EVENT = "TransactionEventRequest";

    private final ScenarioContext world;

    TxEvents(ScenarioContext world) {
        this.world = world;
    }

    boolean startsAt(String point) {
        return world.holds("TxStartPoint contains " + point);
    }

    boolean stopsAt(String point) {
        return world.holds("TxStopPoint contains " + point);
    }

    boolean stopsAtAny(String... points) {
        for (String point : points) {
            if (stopsAt(point)) {
                return true;
            }
        }
        return false;
    }

    /** Expects the next event of a transaction that goes on, or begins with it. */
    void must(String... rows) {
        expect(progress().has(Mark.STARTED) ? "Updated" : "Started", rows);
    }

    /** Expects the next event, which ends the transaction if {@code ends}. */
    void must(boolean ends, String... rows) {
        if (ends) {
            expect("Ended", rows);
        } else {
            must(rows);
        }
    }

    /** Expects an event that may end the transaction or not, with more rows if it does, and says whether it did. */
    boolean mustMaybeEnding(String[] rows, String... ifEnding) {
        Table going = content("Updated", rows);
        Table ending = going.and(Table.of("eventType", "Ended")).and(Table.of(ifEnding));
        int which = world.judge().mustSendOneOf(List.of(new Wanted(EVENT, going), new Wanted(EVENT, ending)));
        return note(which == 1);
    }

    private void expect(String eventType, String... rows) {
        world.judge().mustSend(EVENT, content(eventType, rows));
        note(eventType.equals("Ended"));
    }

    private boolean note(boolean ended) {
        progress().mark(Mark.STARTED);
        if (ended) {
            progress().mark(Mark.ENDED);
        }
        return ended;
    }

    /** Allows an event that the table describes without requiring it. */
    void may(String... rows) {
        world.judge().maySend(EVENT, Table.of(rows));
    }

    private Table content(String eventType, String... rows) {
        Progress progress = progress();
        List<Row> wanted = new ArrayList<>(Table.of(rows).rows());
        wanted.add(0, new Row("eventType", eventType));
        if (progress.tokenOwed()) {
            addToken(wanted, progress);
            progress.tokenOwed(false);
        }
        if (progress.connectorOwed()) {
            add(wanted, "evse.id", "$config.evseId");
            add(wanted, "evse.connectorId", "$config.connectorId");
            progress.connectorOwed(false);
        }
        return new Table(wanted);
    }

    private static void addToken(List<Row> wanted, Progress progress) {
        add(wanted, "idToken.idToken", "$config.idToken.valid.id");
        add(wanted, "idToken.type", "$config.idToken.valid.type");
        if (progress.authorizedRemotely()) {
            wanted.removeIf(row -> row.path().equals("triggerReason"));
            add(wanted, "triggerReason", "RemoteStart");
            add(wanted, "transactionInfo.remoteStartId", "present");
        }
    }

    private static void add(List<Row> wanted, String path, String cell) {
        if (wanted.stream().noneMatch(row -> row.path().equals(path))) {
            wanted.add(new Row(path, cell));
        }
    }

    private Progress progress() {
        return world.progress();
    }
}
