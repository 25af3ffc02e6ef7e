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

    /** A transaction that signed data start may name them as what triggered it, even after a remote start (TC_E_11_CS step 3). */
    private static final Row SIGNED = new Row("triggerReason", "SignedDataReceived");

    private static final String NOBODY_IS_ASKED = "$config.authEnabled is false and $config.startButton is not true"
            + " and $config.features is not C-30 or C-31 or C-32 or C-33 or C-34 or C-36 or C-37 or C-38";

    private final ScenarioContext world;

    TxEvents(ScenarioContext world) {
        this.world = world;
    }

    /** Nothing to present a token to, no button: the cable is all that it takes (IdTokenEnumType NoAuthorization). */
    boolean nobodyIsAsked() {
        return world.holds(NOBODY_IS_ASKED);
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
        mustBeOneOf(List.of(going(rows)));
    }

    /** Expects the next event, which ends the transaction if {@code ends}. */
    void must(boolean ends, String... rows) {
        mustBeOneOf(List.of(ends ? ending(rows) : going(rows)));
    }

    /**
     * Expects one of these to be the next event, and takes note of whether it ended the transaction.
     *
     * @param variants made by {@link #going} and {@link #ending}
     * @return the place of the one that came
     */
    int mustBeOneOf(List<Table> variants) {
        int which = world.judge()
                .mustSendOneOf(
                        variants.stream().map(each -> new Wanted(EVENT, each)).toList());
        progress().mark(Mark.STARTED);
        if (variants.get(which).cell("eventType").orElseThrow().equals("Ended")) {
            progress().mark(Mark.ENDED);
            goesOutOfService();
        }
        progress().tokenOwed(false);
        progress().connectorOwed(false);
        return which;
    }

    /** What waited for the end of the transaction is done with it (G03.FR.05, G04.FR.06). */
    private void goesOutOfService() {
        if (!progress().outOfServiceAtTheEnd().isEmpty()) {
            world.judge().mustReport(progress().outOfServiceAtTheEnd(), "Unavailable");
        }
    }

    /** An event that begins the transaction, or with which it goes on. */
    Table going(String... rows) {
        return content(progress().has(Mark.STARTED) ? "Updated" : "Started", rows);
    }

    /** An event that ends the transaction. Whoever stopped it at the station stopped it for a local reason, or for none that is named. */
    Table ending(String... rows) {
        Table ending = content("Ended", rows);
        boolean local = progress().has(Mark.STOP_AUTHORIZED) && !progress().stoppedRemotely();
        return local ? Table.of("transactionInfo.stoppedReason", localReason()).and(ending) : ending;
    }

    /** Why a session ended that a token at the station stopped: Local, which may be left out, unless the state knows better. */
    String localReason() {
        return progress().stoppedReason().orElse("Local or absent");
    }

    /** Allows an event that the table describes without requiring it. */
    void may(String... rows) {
        world.judge().maySend(EVENT, Table.of(rows));
    }

    private Table content(String eventType, String... rows) {
        Progress progress = progress();
        List<Row> wanted = new ArrayList<>(Table.of(rows).rows());
        wanted.add(0, new Row("eventType", eventType));
        progress.theirTransaction()
                .ifPresent(id -> wanted.add(new Row("transactionInfo.transactionId", "'" + id + "'")));
        if (progress.offline()) {
            wanted.add(new Row("offline", "true"));
        }
        if (progress.tokenOwed()) {
            addToken(wanted, progress);
        }
        if (progress.connectorOwed()) {
            add(wanted, "evse.id", "$config.evseId");
            add(wanted, "evse.connectorId", "$config.connectorId");
        }
        return new Table(wanted);
    }

    /** Where nobody is authorized, the token is one of type NoAuthorization with an empty id, or the one of a remote start. */
    private void addToken(List<Row> wanted, Progress progress) {
        String nobody = world.holds("$config.authEnabled is true") ? "" : "'' or ";
        String noType = nobody.isEmpty() ? "" : "NoAuthorization or ";
        add(wanted, "idToken.idToken", nobody + progress.token() + ".id");
        add(wanted, "idToken.type", noType + progress.token() + ".type");
        if (progress.authorizedRemotely()) {
            boolean signed = wanted.removeIf(row -> row.equals(SIGNED));
            wanted.removeIf(row -> row.path().equals(SIGNED.path()));
            add(wanted, SIGNED.path(), signed ? "RemoteStart or " + SIGNED.cell() : "RemoteStart");
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
