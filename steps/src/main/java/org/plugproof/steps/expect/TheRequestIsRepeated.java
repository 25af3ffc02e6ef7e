package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;

/**
 * A request comes again with the same content, each time after its gap (Part 2 §E13: the interval grows with each transmission).
 * Gaps are measured where the frames arrive.
 */
final class TheRequestIsRepeated {

    /** How much too early a repetition may be: timers and the way here differ by a little. */
    private static final int EARLY_PART = 10;

    private final Proceedings proceedings;

    TheRequestIsRepeated(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void judge(String message, ExpectedContent content, List<Duration> gaps) {
        SutCall last = new TheNextRequestIsOneOf(
                        proceedings, List.of(new TheNextRequestIsOneOf.Alternative(message, content)))
                .judge()
                .call();
        int time = 2;
        for (Duration gap : gaps) {
            last = again(last, gap, time++);
        }
    }

    private SutCall again(SutCall last, Duration gap, int time) {
        Duration latest = gap.plus(proceedings.tolerances().tolerance());
        Duration left =
                latest.minus(Duration.ofNanos(System.nanoTime() - last.entry().nanos()));
        String expected = last.message() + " a " + time + ". time after " + Spoken.time(gap);
        SutCall next = proceedings
                .await(left, entries -> next(last))
                .orElseThrow(() -> proceedings.failure(Failure.of(expected, "nothing for " + Spoken.time(latest))
                        .at(last.number())));
        proceedings.traffic().consume(next);
        hold(last, next, gap, latest, expected);
        proceedings.book().note(Kind.INTERVAL, next.number(), next.message(), expected);
        proceedings.say(expected + " (frame " + next.number() + ", after "
                + Spoken.time(next.entry().after(last.entry())) + ")");
        return next;
    }

    private Optional<SutCall> next(SutCall last) {
        return proceedings.traffic().received(last.message()).stream()
                .filter(call -> call.number() > last.number())
                .filter(call -> call.payload().equals(last.payload())
                        || !proceedings.traffic().isTolerated(call))
                .findFirst();
    }

    private void hold(SutCall last, SutCall next, Duration gap, Duration latest, String expected) {
        if (!isTheSame(last, next)) {
            throw proceedings.failure(
                    Failure.of(expected, "another " + next.message() + " came").at(next.number()));
        }
        Duration took = next.entry().after(last.entry());
        if (took.compareTo(gap.minus(early(gap))) < 0 || took.compareTo(latest) > 0) {
            throw proceedings.failure(
                    Failure.of(expected, "after " + Spoken.time(took)).at(next.number()));
        }
    }

    private static boolean isTheSame(SutCall last, SutCall next) {
        return next.payload().equals(last.payload())
                || next.transactionEvent().isPresent()
                        && next.transactionEvent().equals(last.transactionEvent());
    }

    private Duration early(Duration gap) {
        Duration part = gap.dividedBy(EARLY_PART);
        Duration tolerance = proceedings.tolerances().tolerance();
        return part.compareTo(tolerance) < 0 ? part : tolerance;
    }
}
