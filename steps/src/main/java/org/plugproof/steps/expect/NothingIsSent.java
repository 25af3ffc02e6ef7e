package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.expect.Judged.Kind;

/**
 * For a while no such request comes, and none came since the last judgement. Silence of everything excuses no chatter. A message that is
 * named is excused only where its content makes it chatter, such as a TransactionEvent with meter values, or the case calls it optional.
 */
final class NothingIsSent {

    private final Proceedings proceedings;
    private final int lastJudged;

    /** @param lastJudged the newest entry when the judgement before this one ended */
    NothingIsSent(Proceedings proceedings, int lastJudged) {
        this.proceedings = proceedings;
        this.lastJudged = lastJudged;
    }

    void judge(String message, Duration duration) {
        boolean any = message.equals(Judge.ANY_REQUEST);
        Optional<Entry> begin = begin();
        long until = begin.map(Entry::nanos).orElseGet(System::nanoTime) + duration.toNanos();
        Optional<SutCall> came = proceedings.await(
                Duration.ofNanos(until - System.nanoTime()), entries -> (any ? anything() : such(message))
                        // What comes after the time is up is right, however late the harness looks.
                        .filter(call -> call.entry().nanos() <= until));
        came.ifPresent(call -> {
            throw proceedings.failure(
                    Failure.of("no " + (any ? "request" : message) + " for " + Spoken.time(duration), call.message())
                            .at(call.number()));
        });
        proceedings
                .book()
                .note(
                        Kind.SILENCE,
                        begin.map(Entry::number).orElse(lastJudged),
                        any ? "" : message,
                        Spoken.time(duration));
        proceedings.say("no " + (any ? "request" : message) + " for " + Spoken.time(duration));
    }

    /**
     * Silence begins with what was judged last or with our last act, not with this step: a SUT may speak again the moment the time is
     * over, and must not be caught by the time that the harness itself took to get here.
     */
    private Optional<Entry> begin() {
        return proceedings.entries().stream()
                .filter(entry -> entry.number() <= lastJudged || isOurAct(entry.event()))
                .reduce((earlier, later) -> later);
    }

    private boolean isOurAct(Event event) {
        boolean call = event instanceof Event.Frame frame
                && frame.sender() != proceedings.sut()
                && frame.message() instanceof Message.Call;
        return call || event instanceof Event.DriverAct || event instanceof Event.Note;
    }

    private Optional<SutCall> such(String message) {
        List<Proceedings.Optionally> optional = new ArrayList<>(proceedings.optional());
        List<SutCall> waiting = proceedings.traffic().waiting();
        return proceedings.traffic().received(message).stream()
                .filter(call -> call.number() > lastJudged
                                && !proceedings.traffic().isToleratedForItsContent(call)
                                && !proceedings.traffic().isSentAgain(call)
                        || waiting.contains(call) && !proceedings.traffic().isTolerated(call))
                .filter(call -> !consumes(optional, call))
                .findFirst();
    }

    private Optional<SutCall> anything() {
        List<Proceedings.Optionally> optional = new ArrayList<>(proceedings.optional());
        return proceedings.traffic().waiting().stream()
                .filter(call ->
                        call.number() > lastJudged || !proceedings.traffic().isTolerated(call))
                .filter(call -> !consumes(optional, call))
                .findFirst();
    }

    private static boolean consumes(List<Proceedings.Optionally> optional, SutCall call) {
        Optional<Proceedings.Optionally> may =
                optional.stream().filter(each -> each.fits(call)).findFirst();
        may.ifPresent(optional::remove);
        return may.isPresent();
    }
}
