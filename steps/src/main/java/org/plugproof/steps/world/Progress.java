package org.plugproof.steps.world;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plugproof.steps.expect.ConnectorRef;

/** How far the charging session of a scenario has come, as the harness brought it there. */
public final class Progress {

    /** What has been done to the session. A flag stays set until what undoes it is done. */
    public enum Mark {
        PARKED,
        PLUGGED,
        UNPLUGGED,
        AUTHORIZED,
        STARTED,
        CHARGING,
        SUSPENDED,
        STOP_AUTHORIZED,
        OPENED,
        AFTER_STOP,
        POST_SESSION,
        ENDED
    }

    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private String transactionId = UUID.randomUUID().toString();
    private static final String USUAL_TOKEN = "$config.idToken.valid";

    private String token = USUAL_TOKEN;
    private Optional<String> stoppedReason = Optional.empty();
    private Optional<String> theirTransaction = Optional.empty();
    private List<ConnectorRef> outOfServiceAtTheEnd = List.of();
    private boolean offline;
    private boolean authorizedRemotely;
    private boolean stoppedRemotely;
    private boolean tokenOwed;
    private boolean connectorOwed;
    private long nextSeqNo;
    private Optional<String> chargingState = Optional.empty();

    /** Each transaction of a fake station that is under way, with its next seqNo. */
    private final Map<String, Long> open = new LinkedHashMap<>();

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    public void mark(Mark mark) {
        marks.add(mark);
    }

    public void unmark(Mark mark) {
        marks.remove(mark);
    }

    /** Whether a transaction runs: started and not ended. */
    public boolean inTransaction() {
        return has(Mark.STARTED) && !has(Mark.ENDED);
    }

    /** The transaction id that a fake station uses. */
    public String transactionId() {
        return transactionId;
    }

    /** Whether the session was authorized by RequestStartTransaction; then the next event must carry RemoteStart and remoteStartId. */
    public boolean authorizedRemotely() {
        return authorizedRemotely;
    }

    public void authorizedRemotely(boolean remotely) {
        this.authorizedRemotely = remotely;
    }

    /** The reference of the token that authorized the session, such as {@code $config.idToken.valid}. */
    public String token() {
        return token;
    }

    public void token(String reference) {
        this.token = reference;
    }

    /** The cell that stoppedReason has to match where the session was stopped for another reason than the usual one. */
    public Optional<String> stoppedReason() {
        return stoppedReason;
    }

    public void stoppedReason(String cell) {
        this.stoppedReason = Optional.of(cell);
    }

    /** The transaction id of the station under test, where it has more than one session. */
    public Optional<String> theirTransaction() {
        return theirTransaction;
    }

    public void theirTransaction(String id) {
        this.theirTransaction = Optional.of(id);
    }

    /** The connectors that have to be reported as Unavailable when the transaction has ended (G03.FR.05). */
    public List<ConnectorRef> outOfServiceAtTheEnd() {
        return outOfServiceAtTheEnd;
    }

    public void outOfServiceAtTheEnd(List<ConnectorRef> connectors) {
        this.outOfServiceAtTheEnd = List.copyOf(connectors);
    }

    /** Whether the events that are expected now happened while the station was offline, and have to say so. */
    public boolean offline() {
        return offline;
    }

    public void offline(boolean happened) {
        this.offline = happened;
    }

    /** Whether RequestStopTransaction stopped the session, and no token at the station. */
    public boolean stoppedRemotely() {
        return stoppedRemotely;
    }

    public void stoppedRemotely(boolean remotely) {
        this.stoppedRemotely = remotely;
    }

    /** Whether the next TransactionEvent has to carry the idToken, because none did since it was presented (general rule). */
    public boolean tokenOwed() {
        return tokenOwed;
    }

    public void tokenOwed(boolean owed) {
        this.tokenOwed = owed;
    }

    /** Whether the next TransactionEvent has to carry evse.id and evse.connectorId, because none did since the cable (general rule). */
    public boolean connectorOwed() {
        return connectorOwed;
    }

    public void connectorOwed(boolean owed) {
        this.connectorOwed = owed;
    }

    /** The chargingState that a fake station reported last. */
    public Optional<String> chargingState() {
        return chargingState;
    }

    public void chargingState(String state) {
        this.chargingState = Optional.of(state);
    }

    /** The seqNo that a fake station's next TransactionEvent gets. */
    public long nextSeqNo() {
        return nextSeqNo;
    }

    void usedSeqNo(long seqNo) {
        nextSeqNo = Math.max(nextSeqNo, seqNo + 1);
    }

    /** A fake station's transactions that were started and have not ended, each with its next seqNo. */
    Map<String, Long> open() {
        return Map.copyOf(open);
    }

    void noteEvent(String transaction, String eventType, long seqNo) {
        if (eventType.equals("Started")) {
            open.put(transaction, seqNo + 1);
        } else if (eventType.equals("Ended")) {
            open.remove(transaction);
        } else {
            open.computeIfPresent(transaction, (id, next) -> Math.max(next, seqNo + 1));
        }
    }

    /** The authorization is over although nobody stopped it; with {@code ended} the transaction is, too, and the next one is another. */
    public void authorizationLapsed(boolean ended) {
        marks.remove(Mark.AUTHORIZED);
        if (ended) {
            marks.retainAll(EnumSet.of(Mark.PARKED, Mark.PLUGGED));
        }
        tokenOwed = false;
    }

    /** Forgets the session: the next one is a new transaction. */
    public void restart() {
        marks.clear();
        transactionId = UUID.randomUUID().toString();
        nextSeqNo = 0;
        token = USUAL_TOKEN;
        stoppedReason = Optional.empty();
        theirTransaction = Optional.empty();
        outOfServiceAtTheEnd = List.of();
        offline = false;
        authorizedRemotely = false;
        stoppedRemotely = false;
        tokenOwed = false;
        connectorOwed = false;
        chargingState = Optional.empty();
    }
}
