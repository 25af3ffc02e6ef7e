package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Now;
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
    private final Known known;
    private final Rulings rulings;
    private final BesideTheFrames beside;
    private final TheAnswerIs answers;
    private final ConnectorsAreReported connectors;
    private boolean hangUpAllowed;

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
        this.known = new Known(facts);
        this.rulings = new Rulings(proceedings);
        this.beside = new BesideTheFrames(proceedings, rulings, known);
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
        rulings.begin();
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
        proceedings.traffic().tolerate(known.message(message));
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
        rulings.prepare(state, steps);
    }

    /** What was expected in full, references replaced; each line once. */
    public List<String> drainExpanded() {
        return proceedings.drainExpanded();
    }

    /** How many expectations of the case's own were judged. */
    public int judgements() {
        return rulings.judgements();
    }

    /** What was judged and found right so far, in order. */
    public List<Judged> judged() {
        return proceedings.book().judged();
    }

    /** What is judged beside the frames. */
    public BesideTheFrames beside() {
        return beside;
    }

    // Answers

    /** The next answer to judge is that to a CALL of this name which is sent after now; without this it is that to our latest CALL. */
    public void nextAnswerIsTo(String request) {
        answers.toTheNext(known.message(request));
    }

    /** @param statuses cells, such as {@code Accepted}; any of them is right */
    public void mustAnswer(List<String> statuses) {
        mustAnswerWith(Table.of("status", String.join(" or ", statuses)));
    }

    public void mustAnswerWith(Table content) {
        rulings.rule(() -> answers.judge(proceedings.content(content)));
    }

    /** @param errorCodes of Part 4 §4.3; any of them is right */
    public void mustAnswerError(List<String> errorCodes) {
        rulings.rule(() -> answers.judgeRefusal(errorCodes));
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
        proceedings.optional().add(new Proceedings.Optionally(known.message(message), readable(content)));
    }

    /** @param message or {@link #ANY_REQUEST} */
    public void mustNotSend(String message, Duration duration) {
        String name = message.equals(ANY_REQUEST) ? message : known.message(message);
        proceedings.traffic().named(name);
        rulings.rule(() -> new NothingIsSent(proceedings, rulings.lastJudged()).judge(name, duration));
    }

    /** {@link #mustNotSend(String, Duration)} for the usual time of silence. */
    public void mustNotSend(String message) {
        mustNotSend(message, proceedings.tolerances().silence());
    }

    /** Requests of this name that came before the other one, which was judged, belong to what was before it and are not judged. */
    public void disregardBefore(String message, String judgedOne) {
        int limit = latest(judgedOne);
        proceedings.traffic().received(known.message(message)).stream()
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
        return proceedings.judged(known.message(judgedOne)).stream()
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
        List<Proceedings.Subject> judged = proceedings.judged(known.message(message));
        if (judged.isEmpty()) {
            throw new HarnessError("no " + message + " was judged before");
        }
        return Payload.of(judged.get(judged.size() - 1).payload().toString());
    }

    public void mustRepeat(String message, List<Duration> gaps) {
        consuming(() -> new TheRequestIsRepeated(proceedings)
                .judge(known.message(message), proceedings.content(Table.empty()), gaps));
    }

    public void mustSendEveryPart(String message, Table content) {
        consuming(() -> new EveryPartFollows(proceedings).judge(known.message(message), proceedings.content(content)));
    }

    /** Whether such a request stands unconsumed on the timeline now, or comes within {@code patience}; consumes nothing. */
    public boolean sends(String message, Table content, Duration patience) {
        ExpectedContent wanted = readable(content);
        return proceedings
                .await(patience, entries -> proceedings.traffic().waiting().stream()
                        .filter(call -> !proceedings.traffic().isPast(call))
                        .filter(call -> call.message().equals(known.message(message)) && wanted.matches(call.payload()))
                        .findFirst())
                .isPresent();
    }

    /** Whether such a request has come since the scenario's own steps began, or comes within the usual time of silence; consumes nothing. */
    public boolean hasSent(String message, Table content) {
        ExpectedContent wanted = readable(content);
        return proceedings
                .await(
                        proceedings.tolerances().silence(),
                        entries -> proceedings.traffic().received(known.message(message)).stream()
                                .filter(call -> wanted.matches(call.payload()))
                                .findFirst())
                .isPresent();
    }

    // Lists within messages

    public void everyEntry(String messagePath, Optional<Where> where, Table content) {
        rulings.rule(() -> new ListedEntries(proceedings).judgeEvery(known.path(messagePath), where, content));
    }

    public void anEntry(String messagePath, Table content) {
        rulings.rule(
                () -> new ListedEntries(proceedings).judgeAny(known.path(messagePath), proceedings.content(content)));
    }

    public void mustInclude(String messagePath, String fixtureName, List<Table> wanted) {
        rulings.rule(() -> new ListedEntries(proceedings).judgeIncluded(known.path(messagePath), fixtureName, wanted));
    }

    public void everyReceived(String message, Table content) {
        rulings.rule(() ->
                new ReceivedRequestsAre(proceedings).judgeEvery(known.message(message), proceedings.content(content)));
    }

    /** Each transaction event that waited in the queue while the station was offline; there must be one. */
    public void everyQueued(String message, Table content) {
        rulings.rule(
                () -> new QueuedRequestsAre(proceedings).judge(known.message(message), proceedings.content(content)));
    }

    /** As {@link #everyReceived}, but none need have come. */
    public void anyReceived(String message, Table content) {
        rulings.rule(() ->
                new ReceivedRequestsAre(proceedings).judgeAny(known.message(message), proceedings.content(content)));
    }

    public void oneReceived(String message, Table content) {
        rulings.rule(() ->
                new ReceivedRequestsAre(proceedings).judgeOne(known.message(message), proceedings.content(content)));
    }

    public void timestampsApart(String message, Duration gap) {
        rulings.rule(() -> new TimestampsAreApart(proceedings).judge(known.message(message), gap));
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
        rulings.rule(() -> this.connectors.judge(connectors, availability));
    }

    public void mayReport(List<ConnectorRef> connectors, String availability) {
        // Reports are chatter wherever they come; the sentence is kept for the report alone.
        proceedings.say("optional: " + connectors + " " + availability);
    }

    public void mustEndUp(List<ConnectorRef> connectors, String availability) {
        rulings.rule(() -> this.connectors.judgeEnd(connectors, availability));
    }

    /** What holds in every scenario, and what nobody asked for. Waits only where a transaction's last events are still missing. */
    public List<InvariantViolation> endOfScenario() {
        new TransactionsComeToAnEnd(proceedings).await();
        if (!rulings.failed()) {
            new StragglersComeIn(proceedings).await();
        }
        return new Invariants(proceedings).ofTheScenario(hangUpAllowed, rulings.failed());
    }

    /** What holds of every frame, whatever the scenario came to; of these the SUT is guilty also where a precondition was not reached. */
    public List<InvariantViolation> unsoundFrames() {
        return new Invariants(proceedings).ofTheFrames();
    }

    /** What was optional before a request that must come is not optional behind it. */
    private void consuming(Runnable check) {
        rulings.rule(check);
        proceedings.optional().clear();
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
                        known.message(each.message()), proceedings.content(each.content())))
                .toList();
    }
}
