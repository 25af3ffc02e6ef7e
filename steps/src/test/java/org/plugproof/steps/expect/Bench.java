package org.plugproof.steps.expect;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.SutFailed;
import org.plugproof.steps.value.ScenarioReferences;

/** A timeline, a judge on it, and a SUT whose traffic is put on the timeline by another thread. */
final class Bench implements AutoCloseable {

    final Timeline timeline = new Timeline();
    final ScenarioReferences references = ScenarioReferences.of("{\"evseId\":1,\"messageTimeout\":30}", timeline);
    final Judge judge;
    private final Party sut;
    private final ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor();
    private String connection = "c1";
    private int ids;

    Bench(Party sut, Duration expect, Duration tolerance) {
        this.sut = sut;
        Chatter chatter = sut == Party.STATION ? new Ocpp201StationChatter() : new Ocpp201CsmsChatter();
        this.judge = new Judge(
                timeline,
                sut,
                references,
                new Tolerances(expect, Duration.ofMillis(60), tolerance, expect),
                MessageFacts.ANY,
                chatter);
    }

    /** Waits long for what comes soon: a passing test never does, however busy the machine. */
    static Bench station() {
        return new Bench(Party.STATION, Duration.ofSeconds(10), Duration.ofSeconds(5));
    }

    /** Waits so short that a failing wait costs a test nothing. */
    static Bench hastyStation() {
        return new Bench(Party.STATION, Duration.ofMillis(80), Duration.ofMillis(50));
    }

    static Bench csms() {
        return new Bench(Party.CSMS, Duration.ofMillis(80), Duration.ofMillis(50));
    }

    /** Does it a little later on another thread. */
    void soon(Consumer<Bench> act) {
        after(Duration.ofMillis(20), act);
    }

    void after(Duration delay, Consumer<Bench> act) {
        other.schedule(() -> act.accept(this), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    int sends(String action, String payload) {
        return frame(sut, new Message.Call("s" + ++ids, action, payload.replace('\'', '"')));
    }

    /** A TransactionEvent of transaction t. */
    int event(int seqNo, String eventType, String triggerReason) {
        return sends(
                "TransactionEvent",
                "{'eventType':'" + eventType + "','triggerReason':'" + triggerReason + "','seqNo':" + seqNo
                        + ",'timestamp':'2026-01-01T00:00:0" + seqNo
                        + "Z','transactionInfo':{'transactionId':'t'}}");
    }

    int weSend(String action, String payload) {
        return frame(sut.peer(), new Message.Call("w" + ++ids, action, payload.replace('\'', '"')));
    }

    int answers(String action, int call, String payload) {
        return frame(
                sut, new Message.CallResult("w", Optional.of(action), Optional.of(call), payload.replace('\'', '"')));
    }

    int weAnswer(String action, int call) {
        return weAnswer(action, call, "{}");
    }

    int weAnswer(String action, int call, String payload) {
        return frame(
                sut.peer(),
                new Message.CallResult("s", Optional.of(action), Optional.of(call), payload.replace('\'', '"')));
    }

    int refuses(String action, int call, String code) {
        return frame(sut, new Message.CallError("w", Optional.of(action), Optional.of(call), code, "no", "{}"));
    }

    int frame(Party sender, Message message) {
        return timeline.record(new Event.Frame(connection, sender, "", message, List.of()));
    }

    void opens(String name) {
        connection = name;
        timeline.record(new Event.TcpOpened(name));
        timeline.record(
                new Event.Upgrade(name, "/ocpp/CS1", Map.of("authorization", "Basic Q1MxOnNlY3JldDEy"), 101, Map.of()));
        timeline.record(new Event.Opened(name));
    }

    void closes(String name, Party by) {
        timeline.record(new Event.Closed(name, Optional.of(by), 1006, ""));
    }

    /** What the judge says against the SUT. */
    static Failure failure(ThrowingCallable judgement) {
        return catchThrowableOfType(SutFailed.class, judgement).failure();
    }

    /** The names of the invariants that are broken. */
    List<String> broken() {
        return judge.endOfScenario().stream()
                .map(each -> each.invariant() + ": " + each.text())
                .toList();
    }

    @Override
    public void close() {
        other.shutdownNow();
    }
}
