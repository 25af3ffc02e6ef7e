package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.reports.verdict.SutFailed;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Now;
import org.plugproof.steps.value.Paths;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.References;
import org.plugproof.steps.value.Scope;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.value.UnknownReference;

/**
 * What a scenario holds its SUT to; one a scenario, used by the scenario's thread alone. Every {@code must} blocks until it is judged or
 * its time is up, and throws {@link org.plugproof.reports.verdict.SutFailed} with what was expected and what came.
 */
public final class Judge {

    /** The word for every request, chatter too. */
    public static final String ANY_REQUEST = "any request";

    private static final String BOOT = "BootNotificationRequest";

    private final Proceedings proceedings;
    private final Chatter chatter;
    private final MessageFacts facts;
    private final TheAnswerIs answers;
    private final ConnectorsAreReported connectors;
    private int judgements;
    private int preparing;
    private int lastJudged;
    private boolean failed;
    private boolean hangUpAllowed;
    private boolean begun;

    /** @param chatter what this SUT may say at any time, such as {@link Ocpp201StationChatter} */
    public Judge(
            Timeline timeline,
            Party sut,
            References references,
            Tolerances tolerances,
            MessageFacts facts,
            Chatter chatter,
            Now now) {
        Scope scope = new Scope(references, now, tolerances.tolerance());
        this.proceedings = new Proceedings(timeline, sut, scope, tolerances, chatter);
        this.chatter = chatter;
        this.facts = facts;
        this.answers = new TheAnswerIs(proceedings);
        this.connectors = new ConnectorsAreReported(proceedings);
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
        proceedings.traffic().floor(proceedings.lastEntry());
        proceedings.optional().clear();
        proceedings.connectionsJudged(proceedings.lastEntry());
        lastJudged = proceedings.lastEntry();
        begun = true;
    }

    /**
     * We act now: chatter that came before is no consequence of it, so it satisfies no {@code must}. For a CSMS under test, whose messages
     * stand in the order of the case, and for a station that we ask to say something.
     */
    public void acted() {
        proceedings.traffic().acted(proceedings.lastEntry());
    }

    /** We ask for the state of a connector now: reports that came before are no answer to that. */
    public void askedForConnectors() {
        connectors.toldAnewAfter(proceedings.lastEntry());
    }

    /** The next {@code must} may wait this long instead of the usual time. */
    public void nextStepMayTake(Duration duration) {
        proceedings.patience(Optional.of(duration));
    }

    /** This request of the SUT is chatter for the rest of the scenario; a precondition of the case explains it. */
    public void tolerate(String message) {
        proceedings.traffic().tolerate(known(message));
    }

    /** The SUT may end connections in this scenario; the case gives it cause. */
    public void mayHangUp() {
        hangUpAllowed = true;
    }

    /**
     * Runs what only prepares: its judgements do not count as the case's own, and where the SUT fails one, the case is inconclusive.
     *
     * @param state named in the reason
     */
    public void prepare(String state, Runnable steps) {
        preparing++;
        try {
            steps.run();
        } catch (SutFailed unreached) {
            throw new Inconclusive(state + " was not reached: " + unreached.getMessage());
        } finally {
            preparing--;
        }
    }

    /** What was expected in full, references replaced; each line once. */
    public List<String> drainExpanded() {
        return proceedings.drainExpanded();
    }

    /** How many expectations of the case's own were judged. */
    public int judgements() {
        return judgements;
    }

    /** What was judged and found right so far, in order. */
    public List<Judged> judged() {
        return proceedings.book().judged();
    }

    // Answers

    /** The next answer to judge is that to a CALL of this name which is sent after now; without this it is that to our latest CALL. */
    public void nextAnswerIsTo(String request) {
        answers.toTheNext(known(request));
    }

    /** @param statuses cells, such as {@code Accepted}; any of them is right */
    public void mustAnswer(List<String> statuses) {
        mustAnswerWith(Table.of("status", String.join(" or ", statuses)));
    }

    public void mustAnswerWith(Table content) {
        judged(() -> answers.judge(proceedings.content(content)));
    }

    /** @param errorCodes of Part 4 §4.3; any of them is right */
    public void mustAnswerError(List<String> errorCodes) {
        judged(() -> answers.judgeRefusal(errorCodes));
    }

    /** As {@link #mustAnswerWith}, for a precondition: another answer makes the case inconclusive. */
    public void shouldAnswerWith(Table content) {
        prepare("the answer " + proceedings.content(content).describe(), () -> mustAnswerWith(content));
    }

    // Requests

    public void mustSend(String message, Table content) {
        mustSendOneOf(List.of(new Wanted(message, content)));
    }

    /** Never waits: remembered, and consumed when such a request stands before the next that must come, or at the end. */
    public void maySend(String message, Table content) {
        proceedings.optional().add(new Proceedings.Optionally(known(message), readable(content)));
    }

    /** @param message or {@link #ANY_REQUEST} */
    public void mustNotSend(String message, Duration duration) {
        String name = message.equals(ANY_REQUEST) ? message : known(message);
        proceedings.traffic().named(name);
        judged(() -> new NothingIsSent(proceedings, lastJudged).judge(name, duration));
    }

    /** {@link #mustNotSend(String, Duration)} for the usual time of silence. */
    public void mustNotSend(String message) {
        mustNotSend(message, proceedings.tolerances().silence());
    }

    /** Requests of this name that came before the other one, which was judged, belong to what was before it and are not judged. */
    public void disregardBefore(String message, String judgedOne) {
        int limit = latest(judgedOne);
        proceedings.traffic().received(known(message)).stream()
                .filter(call -> call.number() < limit)
                .forEach(proceedings.traffic()::consume);
    }

    public void mustSendInAnyOrder(List<Wanted> wanted) {
        consuming(() -> new RequestsComeInAnyOrder(proceedings).judge(alternatives(wanted)));
    }

    /**
     * One of them must come next.
     *
     * @return the place in {@code wanted} of the one that came
     */
    public int mustSendOneOf(List<Wanted> wanted) {
        int[] place = new int[1];
        consuming(() -> place[0] = new TheNextRequestIsOneOf(proceedings, alternatives(wanted))
                .judge()
                .place());
        if (wanted.get(place[0]).message().equals(BOOT)) {
            // Whoever boots tells of every connector anew (B01.FR.05); what it told before is no part of that.
            connectors.toldAnewAfter(latest(BOOT));
        }
        return place[0];
    }

    private int latest(String judgedOne) {
        return proceedings.judged(known(judgedOne)).stream()
                .mapToInt(subject -> subject.entry().number())
                .max()
                .orElse(0);
    }

    /**
     * The message of this name that was judged last.
     *
     * @throws HarnessError when none was
     */
    public Payload judgedLast(String message) {
        List<Proceedings.Subject> judged = proceedings.judged(known(message));
        if (judged.isEmpty()) {
            throw new HarnessError("no " + message + " was judged before");
        }
        return Payload.of(judged.get(judged.size() - 1).payload().toString());
    }

    public void mustRepeat(String message, List<Duration> gaps) {
        consuming(() ->
                new TheRequestIsRepeated(proceedings).judge(known(message), proceedings.content(Table.empty()), gaps));
    }

    public void mustSendEveryPart(String message, Table content) {
        consuming(() -> new EveryPartFollows(proceedings).judge(known(message), proceedings.content(content)));
    }

    /** Whether such a request stands unconsumed on the timeline now, or comes within {@code patience}; consumes nothing. */
    public boolean sends(String message, Table content, Duration patience) {
        ExpectedContent wanted = readable(content);
        return proceedings
                .await(patience, entries -> proceedings.traffic().waiting().stream()
                        .filter(call -> !proceedings.traffic().isPast(call))
                        .filter(call -> call.message().equals(known(message)) && wanted.matches(call.payload()))
                        .findFirst())
                .isPresent();
    }

    /** Whether such a request has come since the scenario's own steps began, or comes within the usual time of silence; consumes nothing. */
    public boolean hasSent(String message, Table content) {
        ExpectedContent wanted = readable(content);
        return proceedings
                .await(
                        proceedings.tolerances().silence(),
                        entries -> proceedings.traffic().received(known(message)).stream()
                                .filter(call -> wanted.matches(call.payload()))
                                .findFirst())
                .isPresent();
    }

    // Lists within messages

    public void everyEntry(String messagePath, Optional<Where> where, Table content) {
        judged(() -> new ListedEntries(proceedings).judgeEvery(knownPath(messagePath), where, content));
    }

    public void anEntry(String messagePath, Table content) {
        judged(() -> new ListedEntries(proceedings).judgeAny(knownPath(messagePath), proceedings.content(content)));
    }

    public void mustInclude(String messagePath, String fixtureName, List<Table> wanted) {
        judged(() -> new ListedEntries(proceedings).judgeIncluded(knownPath(messagePath), fixtureName, wanted));
    }

    public void everyReceived(String message, Table content) {
        judged(() -> new ReceivedRequestsAre(proceedings).judgeEvery(known(message), proceedings.content(content)));
    }

    /** Each transaction event that waited in the queue while the station was offline; there must be one. */
    public void everyQueued(String message, Table content) {
        judged(() -> new QueuedRequestsAre(proceedings).judge(known(message), proceedings.content(content)));
    }

    /** As {@link #everyReceived}, but none need have come. */
    public void anyReceived(String message, Table content) {
        judged(() -> new ReceivedRequestsAre(proceedings).judgeAny(known(message), proceedings.content(content)));
    }

    public void oneReceived(String message, Table content) {
        judged(() -> new ReceivedRequestsAre(proceedings).judgeOne(known(message), proceedings.content(content)));
    }

    public void timestampsApart(String message, Duration gap) {
        judged(() -> new TimestampsAreApart(proceedings).judge(known(message), gap));
    }

    // Connectors

    /** What a connector was last reported as before this scenario's timeline began. */
    public void connectorsWere(Map<ConnectorRef, String> availability) {
        connectors.were(availability);
    }

    /** What each connector was last reported as, for the scenario that comes next; without those of which nothing is known. */
    public Map<ConnectorRef, String> connectorsAre(List<ConnectorRef> connectors) {
        return this.connectors.now(connectors);
    }

    public void mustReport(List<ConnectorRef> connectors, String availability) {
        judged(() -> this.connectors.judge(connectors, availability));
    }

    public void mayReport(List<ConnectorRef> connectors, String availability) {
        // Reports are chatter wherever they come; the sentence is kept for the report alone.
        proceedings.say("optional: " + connectors + " " + availability);
    }

    public void mustEndUp(List<ConnectorRef> connectors, String availability) {
        judged(() -> this.connectors.judgeEnd(connectors, availability));
    }

    // Connection

    public void mustConnect() {
        noting(Kind.CONNECTION, "the station must connect", () -> new TheStationConnects(proceedings).judge());
    }

    /**
     * The next attempt to connect must come that long after the end of the previous connection or attempt.
     *
     * @return how long it took
     */
    public Duration mustConnectAfter(Duration minimum) {
        Duration[] took = new Duration[1];
        noting(
                Kind.CONNECTION,
                "the station must connect after",
                () -> took[0] = new TheStationConnects(proceedings).judgeAfter(minimum));
        return took[0];
    }

    public void mustHaveReconnectedSince(String message) {
        noting(Kind.CONNECTION, "the station must have reconnected since", () -> new TheStationConnects(proceedings)
                .judgeSince(known(message)));
    }

    public void mustAbandonTls() {
        noting(Kind.CONNECTION, "the station must abandon the TLS handshake", () -> new TheHandshakeIs(proceedings)
                .judgeAbandoned());
    }

    /** @param protocol such as {@code TLS 1.2}, {@code 1.2} or {@code TLSv1.2} */
    public void mustUseTls(String protocol) {
        noting(Kind.CONNECTION, "the handshake must use", () -> new TheHandshakeIs(proceedings)
                .judgeProtocol(protocol));
    }

    /** A station offers them in its latest handshake; a CSMS agreed on each in some handshake of this scenario. */
    public void mustSupport(List<String> cipherSuites) {
        noting(
                Kind.CONNECTION,
                "the " + proceedings.sut().word() + " must support the cipher suites",
                () -> new TheHandshakeIs(proceedings).judgeSuites(cipherSuites));
    }

    /** Rows: {@code path}, header names, {@code authorization.scheme}, {@code authorization.user}, {@code authorization.password}, and the SUT's certificate. */
    public void upgradeMustHave(Table content) {
        judged(() -> new TheUpgradeRequestHas(proceedings).judge(content));
    }

    /** The SUT must have accepted our latest attempt to connect. */
    public void mustAcceptConnection() {
        noting(Kind.CONNECTION, "the CSMS must accept the connection", () -> new TheHandshakeIs(proceedings)
                .judgeAccepted());
    }

    /** @param layers {@code TLS}, {@code HTTP} or both */
    public void mustRefuseConnection(List<String> layers) {
        noting(
                Kind.CONNECTION,
                "the CSMS must refuse the connection at " + String.join(" or ", layers),
                () -> new TheHandshakeIs(proceedings).judgeRefused(layers));
    }

    // Beside the wire

    public void mustDownload(String file) {
        noting(Kind.BESIDE, "the station must download", () -> new SomethingHappensBesideTheWire(proceedings)
                .judgeDownload(file));
    }

    public void mustUploadNonEmpty() {
        noting(Kind.BESIDE, "the station must upload", () -> new SomethingHappensBesideTheWire(proceedings)
                .judgeUpload());
    }

    /** @param serial of the certificate that must be asked about, hexadecimal */
    public void mustQueryOcsp(String serial) {
        noting(Kind.BESIDE, "the CSMS must query the OCSP responder", () -> new SomethingHappensBesideTheWire(
                        proceedings)
                .judgeOcsp(serial));
    }

    /** What holds in every scenario, and what nobody asked for. Waits only where a transaction's last events are still missing. */
    public List<InvariantViolation> endOfScenario() {
        new TransactionsComeToAnEnd(proceedings).await();
        if (!failed) {
            new StragglersComeIn(proceedings).await();
        }
        Seen seen = new Seen(proceedings, proceedings.entries());
        List<InvariantViolation> violations = new ArrayList<>();
        for (Invariant invariant : invariants()) {
            violations.addAll(invariant.violations(seen));
        }
        return violations;
    }

    /** What holds of every frame, whatever the scenario came to; of these the SUT is guilty also where a precondition was not reached. */
    public List<InvariantViolation> unsoundFrames() {
        Seen seen = new Seen(proceedings, proceedings.entries());
        List<InvariantViolation> violations = new ArrayList<>();
        for (Invariant invariant : List.of(new EveryFrameIsSound(), new MessageIdsAreUnique(), new OneCallIsOpen())) {
            violations.addAll(invariant.violations(seen));
        }
        return violations;
    }

    private List<Invariant> invariants() {
        List<Invariant> invariants = new ArrayList<>(List.of(
                new EveryFrameIsSound(),
                new MessageIdsAreUnique(),
                new OneCallIsOpen(),
                new OurCallsAreAnsweredInTime(),
                new OurCallsGetResults(),
                new CostsNameATransaction(),
                new EveryTransactionBeginsWithStarted(),
                new EverySeqNoFollows(),
                new FirmwareNotificationsCarryTheirRequestId(),
                new SchedulePeriodsAscend(),
                new PhaseToUseNeedsOnePhase(),
                new OnlySocIsMeasuredInTheEv()));
        if (!hangUpAllowed) {
            invariants.add(new NobodyHangsUpWithoutCause(chatter));
        }
        if (!failed) {
            // After a failure the steps that would have asked for what is left were never reached.
            invariants.add(new NoRequestIsLeftOver());
        }
        return invariants;
    }

    /** What was optional before a request that must come is not optional behind it. */
    private void consuming(Runnable check) {
        judged(check);
        proceedings.optional().clear();
    }

    /** What is judged off the frames, by which sentence. */
    private void noting(Kind kind, String sentence, Runnable check) {
        judged(check);
        proceedings.book().note(kind, proceedings.lastEntry(), "", sentence);
    }

    private void judged(Runnable check) {
        if (preparing == 0) {
            judgements++;
        }
        proceedings.book().open(begun && preparing == 0);
        try {
            check.run();
        } catch (SutFailed | Inconclusive unreached) {
            failed = true;
            throw unreached;
        } catch (UnknownReference | IllegalArgumentException unreadable) {
            failed = true;
            throw new HarnessError(unreadable.getMessage(), unreadable);
        } finally {
            proceedings.patience(Optional.empty());
            lastJudged = proceedings.lastEntry();
        }
    }

    private ExpectedContent readable(Table content) {
        try {
            return proceedings.content(content);
        } catch (UnknownReference | IllegalArgumentException unreadable) {
            throw new HarnessError(unreadable.getMessage(), unreadable);
        }
    }

    private List<TheNextRequestIsOneOf.Alternative> alternatives(List<Wanted> wanted) {
        wanted.forEach(each -> proceedings.traffic().named(each.message()));
        return wanted.stream()
                .map(each -> new TheNextRequestIsOneOf.Alternative(
                        known(each.message()), proceedings.content(each.content())))
                .toList();
    }

    private String knownPath(String messagePath) {
        known(Paths.head(messagePath));
        return messagePath;
    }

    private String known(String message) {
        if (!facts.knows(message)) {
            throw new HarnessError("there is no message " + message);
        }
        return message;
    }
}
