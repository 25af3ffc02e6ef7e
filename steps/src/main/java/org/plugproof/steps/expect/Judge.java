package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.steps.value.Now;
import org.plugproof.steps.value.References;
import org.plugproof.steps.value.Table;

/**
 * What a scenario holds its SUT to; one a scenario, used by the scenario's thread alone. Every {@code must} blocks until it is judged or
 * its time is up, and throws {@link org.plugproof.reports.verdict.SutFailed} with what was expected and what came.
 */
public final class Judge {

    /** The word for every request but chatter. */
    public static final String ANY_REQUEST = "any request";

    /** @param chatter what this SUT may say at any time, such as {@link Ocpp201StationChatter} */
    public Judge(
            Timeline timeline,
            Party sut,
            References references,
            Tolerances tolerances,
            MessageFacts facts,
            Chatter chatter,
            Now now) {
        throw new UnsupportedOperationException("to be built");
    }

    public Judge(
            Timeline timeline,
            Party sut,
            References references,
            Tolerances tolerances,
            MessageFacts facts,
            Chatter chatter) {
        this(timeline, sut, references, tolerances, facts, chatter, Now.SYSTEM);
    }

    // Order and time

    /** What came until now is the preconditions' traffic: recorded, tolerated, never consumed, and judged by invariants only. */
    public void begin() {
        throw new UnsupportedOperationException("to be built");
    }

    /** The next {@code must} may wait this long instead of the usual time. */
    public void nextStepMayTake(Duration duration) {
        throw new UnsupportedOperationException("to be built");
    }

    /** This request of the SUT is chatter for the rest of the scenario; a precondition of the case explains it. */
    public void tolerate(String message) {
        throw new UnsupportedOperationException("to be built");
    }

    /** The SUT may end connections in this scenario; the case gives it cause. */
    public void mayHangUp() {
        throw new UnsupportedOperationException("to be built");
    }

    /**
     * Runs what only prepares: its judgements do not count as the case's own, and where the SUT fails one, the case is inconclusive.
     *
     * @param state named in the reason
     */
    public void prepare(String state, Runnable steps) {
        throw new UnsupportedOperationException("to be built");
    }

    /** What was expected in full, references replaced; each line once. */
    public List<String> drainExpanded() {
        throw new UnsupportedOperationException("to be built");
    }

    /** How many expectations of the case's own were judged. */
    public int judgements() {
        throw new UnsupportedOperationException("to be built");
    }

    // Answers

    /** The next answer to judge is that to a CALL of this name which is sent after now; without this it is that to our latest CALL. */
    public void nextAnswerIsTo(String request) {
        throw new UnsupportedOperationException("to be built");
    }

    /** @param statuses cells, such as {@code Accepted}; any of them is right */
    public void mustAnswer(List<String> statuses) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustAnswerWith(Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    /** As {@link #mustAnswerWith}, for a precondition: another answer makes the case inconclusive. */
    public void shouldAnswerWith(Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    // Requests

    public void mustSend(String message, Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    /** Never waits: remembered, and consumed when such a request stands before the next that must come, or at the end. */
    public void maySend(String message, Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    /** @param message or {@link #ANY_REQUEST} */
    public void mustNotSend(String message, Duration duration) {
        throw new UnsupportedOperationException("to be built");
    }

    /** {@link #mustNotSend(String, Duration)} for the usual time of silence. */
    public void mustNotSend(String message) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustSendInAnyOrder(List<Wanted> wanted) {
        throw new UnsupportedOperationException("to be built");
    }

    /**
     * One of them must come next.
     *
     * @return the place in {@code wanted} of the one that came
     */
    public int mustSendOneOf(List<Wanted> wanted) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustRepeat(String message, List<Duration> gaps) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustSendEveryPart(String message, Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    /** Whether such a request stands unconsumed on the timeline now, or comes within {@code patience}; consumes nothing. */
    public boolean sends(String message, Table content, Duration patience) {
        throw new UnsupportedOperationException("to be built");
    }

    // Lists within messages

    public void everyEntry(String messagePath, Optional<Where> where, Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    public void anEntry(String messagePath, Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustInclude(String messagePath, String fixtureName, List<Table> wanted) {
        throw new UnsupportedOperationException("to be built");
    }

    public void everyReceived(String message, Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    public void oneReceived(String message, Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    public void timestampsApart(String message, Duration gap) {
        throw new UnsupportedOperationException("to be built");
    }

    // Connectors

    /** What a connector was last reported as before this scenario's timeline began. */
    public void connectorsWere(Map<ConnectorRef, String> availability) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustReport(List<ConnectorRef> connectors, String availability) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mayReport(List<ConnectorRef> connectors, String availability) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustEndUp(List<ConnectorRef> connectors, String availability) {
        throw new UnsupportedOperationException("to be built");
    }

    // Connection

    public void mustConnect() {
        throw new UnsupportedOperationException("to be built");
    }

    /**
     * The next attempt to connect must come that long after the end of the previous connection or attempt.
     *
     * @return how long it took
     */
    public Duration mustConnectAfter(Duration minimum) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustHaveReconnectedSince(String message) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustAbandonTls() {
        throw new UnsupportedOperationException("to be built");
    }

    /** @param protocol such as {@code TLS 1.2}, {@code 1.2} or {@code TLSv1.2} */
    public void mustUseTls(String protocol) {
        throw new UnsupportedOperationException("to be built");
    }

    /** A station offers them in its latest handshake; a CSMS agreed on each in some handshake of this scenario. */
    public void mustSupport(List<String> cipherSuites) {
        throw new UnsupportedOperationException("to be built");
    }

    /** Rows: {@code path}, header names, {@code authorization.scheme}, {@code authorization.user}, {@code authorization.password}. */
    public void upgradeMustHave(Table content) {
        throw new UnsupportedOperationException("to be built");
    }

    /** The SUT must have accepted our latest attempt to connect. */
    public void mustAcceptConnection() {
        throw new UnsupportedOperationException("to be built");
    }

    /** @param layers {@code TLS}, {@code HTTP} or both */
    public void mustRefuseConnection(List<String> layers) {
        throw new UnsupportedOperationException("to be built");
    }

    // Beside the wire

    public void mustDownload(String file) {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustUploadNonEmpty() {
        throw new UnsupportedOperationException("to be built");
    }

    public void mustQueryOcsp() {
        throw new UnsupportedOperationException("to be built");
    }

    /** What holds in every scenario, and what nobody asked for. Waits only where a transaction's last events are still missing. */
    public List<InvariantViolation> endOfScenario() {
        throw new UnsupportedOperationException("to be built");
    }
}
