package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Paths;

/** All requests of a name since the scenario's own steps began, whatever their order. */
final class ReceivedRequestsAre {

    private final Proceedings proceedings;

    ReceivedRequestsAre(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /** Each of them is so; there must be one, and none of a transaction's events may be missing between those that came. */
    void judgeEvery(String message, ExpectedContent content) {
        Duration patience = proceedings.patience();
        List<SutCall> all = proceedings
                .await(patience, entries -> Optional.of(proceedings.traffic().received(message))
                        .filter(this::isWhole))
                .orElseGet(() -> proceedings.traffic().received(message));
        if (all.isEmpty()) {
            throw proceedings.failure(Failure.of(Spoken.within(Spoken.message(message, content), patience), "nothing"));
        }
        account(all);
        proceedings.judged(message, subjects(all));
        for (SutCall call : all) {
            content.difference(call.payload()).ifPresent(difference -> {
                throw differs(call, difference);
            });
        }
        if (all.size() == 1) {
            proceedings.book().note(Kind.REQUEST, all.get(0).number(), message, content.describe());
        }
        all.forEach(call -> proceedings.book().rows(call.number(), message, content));
        proceedings.say("all " + all.size() + " " + message + " with " + content.describe());
    }

    /**
     * They are accounted for, however many came. Not so those of a CSMS that the case wanted one by one before: of these it sends none
     * unasked, and one more is one too many.
     */
    private void account(List<SutCall> all) {
        boolean counted = proceedings.sut() == Party.CSMS && all.stream().anyMatch(proceedings.traffic()::isConsumed);
        if (!counted) {
            all.forEach(proceedings.traffic()::consume);
        }
    }

    /** Each of them is so, if any came; nothing is waited for. */
    void judgeAny(String message, ExpectedContent content) {
        proceedings.entries();
        List<SutCall> all = proceedings.traffic().received(message);
        for (SutCall call : all) {
            content.difference(call.payload()).ifPresent(difference -> {
                throw differs(call, difference);
            });
        }
        all.forEach(proceedings.traffic()::consume);
        all.forEach(call -> proceedings.book().rows(call.number(), message, content));
        proceedings.say(
                all.isEmpty()
                        ? "no " + message + " came"
                        : "all " + all.size() + " " + Spoken.message(message, content));
    }

    /** One of them is so, now or soon; all that are so by then are what is judged further. */
    void judgeOne(String message, ExpectedContent content) {
        Duration patience = proceedings.patience();
        Optional<SutCall> found =
                proceedings.await(patience, entries -> proceedings.traffic().received(message).stream()
                        .filter(call -> content.matches(call.payload()))
                        .findFirst());
        if (found.isEmpty()) {
            throw proceedings.failure(none(message, content, patience));
        }
        proceedings.traffic().consume(found.get());
        proceedings.judged(
                message,
                subjects(proceedings.traffic().received(message).stream()
                        .filter(call -> content.matches(call.payload()))
                        .toList()));
        proceedings.book().note(Kind.SOME, found.get().number(), message, content);
        proceedings.say(
                Spoken.message(message, content) + " (frame " + found.get().number() + ")");
    }

    private boolean isWhole(List<SutCall> calls) {
        return !calls.isEmpty()
                && calls.stream()
                        .allMatch(call ->
                                proceedings.traffic().missingBefore(call).isEmpty());
    }

    private Failure none(String message, ExpectedContent content, Duration patience) {
        String expected = Spoken.within("one " + Spoken.message(message, content), patience);
        List<SutCall> received = proceedings.traffic().received(message);
        if (received.isEmpty()) {
            return Failure.of(expected, "nothing");
        }
        SutCall last = received.get(received.size() - 1);
        Paths.Difference difference = content.difference(last.payload()).orElseThrow();
        String actual =
                "none of " + received.size() + "; in the last " + difference.path() + " = " + difference.actual();
        return Failure.of(expected, actual).at(last.number(), Spoken.jsonPath(difference.path()));
    }

    private RuntimeException differs(SutCall call, Paths.Difference difference) {
        throw proceedings.failure(Failure.of(
                        "in every " + call.message() + " " + difference.path() + " = " + difference.expected(),
                        difference.path() + " = " + difference.actual())
                .at(call.number(), Spoken.jsonPath(difference.path())));
    }

    private static List<Proceedings.Subject> subjects(List<SutCall> calls) {
        return calls.stream()
                .map(call -> new Proceedings.Subject(call.entry(), call.payload()))
                .toList();
    }
}
