package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;

/**
 * The SUT's answer to a CALL of ours is a CALLRESULT with this content, or a CALLERROR where the case wants one. If it fails: a CALLERROR, a hang-up and silence are each named as
 * what they are.
 */
final class TheAnswerIs {

    private final Proceedings proceedings;
    private final Set<Integer> judged = new HashSet<>();
    private Optional<Announced> announced = Optional.empty();
    private Optional<Asked> lastAsked = Optional.empty();

    private record Announced(String action, int after) {}

    private record Asked(Entry entry, Event.Frame frame, Message.Call call) {}

    /** The answer or the end of the connection, whichever came first. */
    private record Reply(Asked asked, Entry entry) {}

    TheAnswerIs(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void toTheNext(String request) {
        String action = request.endsWith("Request") ? request.substring(0, request.length() - 7) : request;
        announced = Optional.of(new Announced(action, proceedings.lastEntry()));
    }

    void judge(ExpectedContent content) {
        Duration patience = proceedings.patience();
        hold(awaited(asked -> describe(asked, content), patience), content, patience);
    }

    /** The answer must be a CALLERROR with one of these codes. */
    void judgeRefusal(List<String> codes) {
        Duration patience = proceedings.patience();
        String wanted = "CALLERROR " + String.join(" or ", codes);
        Reply reply = awaited(asked -> wanted + " to " + asked.call().action(), patience);
        int number = reply.entry().number();
        String expected = Spoken.within(wanted + " to " + reply.asked().call().action(), patience);
        Message message = message(reply, expected);
        if (!(message instanceof Message.CallError error) || !codes.contains(error.errorCode())) {
            String came =
                    message instanceof Message.CallError other ? "CALLERROR " + other.errorCode() : "a CALLRESULT";
            throw proceedings.failure(Failure.of(expected, came).at(number));
        }
        proceedings.refusedRightly(number);
        proceedings.book().note(Kind.REFUSAL, number, reply.asked().call().action() + "Response", wanted);
        proceedings.say("CALLERROR " + error.errorCode() + " (frame " + number + ")");
    }

    private Reply awaited(Function<Asked, String> wanted, Duration patience) {
        lastAsked = Optional.empty();
        Optional<Reply> reply = proceedings.await(patience, this::reply);
        if (reply.isEmpty()) {
            throw silence(wanted, patience);
        }
        announced = Optional.empty();
        judged.add(reply.get().asked().entry().number());
        return reply.get();
    }

    private Optional<Reply> reply(List<Entry> entries) {
        lastAsked = asked(entries);
        return lastAsked.flatMap(asked -> entries.stream()
                .skip(asked.entry().number())
                .filter(entry -> answers(asked, entry) || ends(asked, entry))
                .findFirst()
                .map(entry -> new Reply(asked, entry)));
    }

    private Optional<Asked> asked(List<Entry> entries) {
        int after = announced.map(Announced::after).orElse(proceedings.traffic().floor());
        return entries.stream()
                .skip(after)
                .filter(entry -> !judged.contains(entry.number()))
                .flatMap(entry -> ours(entry).stream())
                .filter(asked -> announced
                        .map(each -> each.action().equals(asked.call().action()))
                        .orElse(true))
                .reduce((earlier, later) -> later);
    }

    private Optional<Asked> ours(Entry entry) {
        return entry.event() instanceof Event.Frame frame
                        && frame.sender() != proceedings.sut()
                        && frame.message() instanceof Message.Call call
                ? Optional.of(new Asked(entry, frame, call))
                : Optional.empty();
    }

    private boolean answers(Asked asked, Entry entry) {
        if (!(entry.event() instanceof Event.Frame frame) || frame.sender() != proceedings.sut()) {
            return false;
        }
        Optional<Integer> call = Optional.empty();
        if (frame.message() instanceof Message.CallResult result) {
            call = result.call();
        } else if (frame.message() instanceof Message.CallError error) {
            call = error.call();
        }
        return call.equals(Optional.of(asked.entry().number()));
    }

    private static boolean ends(Asked asked, Entry entry) {
        return entry.event() instanceof Event.Closed closed
                && closed.connection().equals(asked.frame().connection());
    }

    private void hold(Reply reply, ExpectedContent content, Duration patience) {
        String expected = Spoken.within(describe(reply.asked(), content), patience);
        int number = reply.entry().number();
        Message message = message(reply, expected);
        if (message instanceof Message.CallError error) {
            String description = error.errorDescription().isBlank() ? "" : ": " + error.errorDescription();
            throw proceedings.failure(Failure.of(expected, "CALLERROR " + error.errorCode() + description)
                    .at(number));
        }
        result(reply, (Message.CallResult) message, content, patience);
    }

    /** What was answered; a connection that ended instead is no answer. */
    private Message message(Reply reply, String expected) {
        if (reply.entry().event() instanceof Event.Closed closed) {
            throw ended(reply, closed, expected);
        }
        return ((Event.Frame) reply.entry().event()).message();
    }

    private void result(Reply reply, Message.CallResult result, ExpectedContent content, Duration patience) {
        var payload = proceedings.payloads().of(reply.entry(), result.payload());
        int number = reply.entry().number();
        String name = reply.asked().call().action() + "Response";
        proceedings.judged(name, List.of(new Proceedings.Subject(reply.entry(), payload)));
        content.difference(payload).ifPresent(difference -> {
            throw proceedings.failure(Failure.of(
                            Spoken.within(difference.path() + " = " + difference.expected(), patience),
                            difference.path() + " = " + difference.actual())
                    .at(number, Spoken.jsonPath(difference.path())));
        });
        proceedings.book().note(Kind.ANSWER, number, name, content);
        proceedings.say(describe(reply.asked(), content) + " (frame " + number + ")");
    }

    private RuntimeException silence(Function<Asked, String> wanted, Duration patience) {
        if (lastAsked.isEmpty() && announced.isPresent()) {
            open().ifPresent(asked -> {
                throw proceedings.failure(
                        Failure.of(Spoken.within(wanted.apply(asked), patience), "no answer, so nothing more was asked")
                                .at(asked.entry().number()));
            });
        }
        Asked asked = lastAsked.orElseThrow(this::nothingWasAsked);
        judged.add(asked.entry().number());
        throw proceedings.failure(Failure.of(Spoken.within(wanted.apply(asked), patience), "no answer" + garbage(asked))
                .at(asked.entry().number()));
    }

    /** A request of ours that holds up the one which was to be judged, because it was not answered itself. */
    private Optional<Asked> open() {
        List<Entry> entries = proceedings.entries();
        return entries.stream()
                .flatMap(entry -> ours(entry).stream())
                .filter(asked -> entries.stream()
                        .skip(asked.entry().number())
                        .noneMatch(entry -> answers(asked, entry) || ends(asked, entry)))
                .findFirst();
    }

    /** A step that should have asked is the feature's mistake; a connection that was gone by then is nobody's but the one's who ended it. */
    private RuntimeException nothingWasAsked() {
        Optional<Event.Closed> end = proceedings.entries().stream()
                .map(Entry::event)
                .filter(Event.Closed.class::isInstance)
                .map(Event.Closed.class::cast)
                .reduce((earlier, later) -> later);
        return announced.isPresent() && end.isPresent()
                ? new Inconclusive("our " + announced.get().action() + " could not be sent: " + whoEnded(end.get()))
                : new HarnessError("there is no request of ours to judge the answer of");
    }

    /** A frame that may have been meant as the answer. */
    private String garbage(Asked asked) {
        return proceedings.entries().stream()
                .skip(asked.entry().number())
                .filter(entry -> entry.event() instanceof Event.Frame frame
                        && frame.sender() == proceedings.sut()
                        && frame.message() instanceof Message.Malformed)
                .findFirst()
                .map(entry -> ", but a malformed frame (" + entry.number() + ")")
                .orElse("");
    }

    private RuntimeException ended(Reply reply, Event.Closed closed, String expected) {
        boolean byUs = closed.by().equals(Optional.of(proceedings.sut().peer()));
        if (byUs && !cameAgain(reply)) {
            return new Inconclusive("we ended the connection before the answer came");
        }
        String end = byUs ? "the station came again, and its former connection was closed for it" : whoEnded(closed);
        throw proceedings.failure(
                Failure.of(expected, "no answer: " + end).at(reply.entry().number()));
    }

    /** It is the station that connects: where it does so with a request of ours open, the answer is lost by its own doing. */
    private boolean cameAgain(Reply reply) {
        return proceedings.sut() == Party.STATION
                && proceedings.entries().stream()
                        .skip(reply.asked().entry().number())
                        .takeWhile(entry -> entry.number() < reply.entry().number())
                        .anyMatch(entry -> entry.event() instanceof Event.Opened);
    }

    private String whoEnded(Event.Closed closed) {
        return closed.by().isPresent()
                ? WhatToLookAt.hangUp(proceedings.sut(), closed)
                : "the connection broke (" + closed.code() + ")";
    }

    private static String describe(Asked asked, ExpectedContent content) {
        return Spoken.message(asked.call().action() + "Response", content);
    }
}
