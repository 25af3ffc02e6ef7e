package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.SutFailed;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Paths;

/**
 * The next request of the SUT that is neither chatter nor optional must be one of these. If it fails: see what the failure names instead,
 * and whether the case's optional steps cover it.
 */
final class TheNextRequestIsOneOf {

    private final Proceedings proceedings;
    private final List<Alternative> alternatives;
    private Optional<Failure> nearest = Optional.empty();

    record Alternative(String message, ExpectedContent content) {
        boolean fits(SutCall call) {
            return call.message().equals(message) && content.matches(call.payload());
        }

        String describe() {
            return Spoken.message(message, content);
        }
    }

    /** The request that came, the place of its alternative, and the optional requests before it. */
    record Found(int place, SutCall call, List<SutCall> passed) {}

    private record Outcome(Optional<Found> found, Optional<Failure> failure) {}

    TheNextRequestIsOneOf(Proceedings proceedings, List<Alternative> alternatives) {
        this.proceedings = proceedings;
        this.alternatives = List.copyOf(alternatives);
    }

    /** Waits for it and consumes it. */
    Found judge() {
        return judge(proceedings.patience());
    }

    Found judge(Duration patience) {
        Outcome outcome = proceedings
                .await(patience, entries -> walk(patience))
                .orElseThrow(() -> proceedings.failure(
                        nearest.orElseGet(() -> Failure.of(Spoken.within(describe(), patience), nothing()))));
        Found found = outcome.found().orElseThrow(() -> failed(outcome));
        found.passed().forEach(proceedings.traffic()::consume);
        proceedings.traffic().consume(found.call());
        proceedings.judged(
                found.call().message(),
                List.of(new Proceedings.Subject(
                        found.call().entry(), found.call().payload())));
        Alternative right = alternatives.get(found.place());
        proceedings
                .book()
                .note(
                        Kind.REQUEST,
                        found.call().number(),
                        right.message(),
                        right.content(),
                        changed -> alternatives.stream()
                                .anyMatch(each -> each.message().equals(right.message())
                                        && each.content().matches(changed)));
        proceedings.say(right.describe() + " (frame " + found.call().number() + ")");
        return found;
    }

    private String nothing() {
        return Attempt.lastRefusal(proceedings.entries())
                .map(refused -> "nothing, for " + refused)
                .orElse("nothing");
    }

    private SutFailed failed(Outcome outcome) {
        return proceedings.failure(outcome.failure().orElseThrow());
    }

    private Optional<Outcome> walk(Duration patience) {
        nearest = Optional.empty();
        List<Proceedings.Optionally> optional = new ArrayList<>(proceedings.optional());
        List<SutCall> passed = new ArrayList<>();
        for (SutCall call : proceedings.traffic().waiting()) {
            int place = proceedings.traffic().isPast(call) ? -1 : place(call);
            Optional<Proceedings.Optionally> may =
                    optional.stream().filter(each -> each.fits(call)).findFirst();
            if (place >= 0 && may.map(each -> saysNoMore(each, place)).orElse(true)) {
                return inTurn(new Found(place, call, passed), patience);
            }
            if (may.isPresent()) {
                optional.remove(may.get());
                passed.add(call);
            } else if (proceedings.traffic().isTolerated(call)) {
                difference(call, patience).ifPresent(failure -> nearest = Optional.of(failure));
            } else {
                return wrong(call, patience);
            }
        }
        return Optional.empty();
    }

    private boolean saysNoMore(Proceedings.Optionally may, int place) {
        return may.content().size() <= alternatives.get(place).content().size();
    }

    private int place(SutCall call) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).fits(call)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Outcome> inTurn(Found found, Duration patience) {
        Optional<Long> missing = proceedings.traffic().missingBefore(found.call());
        if (missing.isPresent()) {
            nearest = Optional.of(gap(found.call(), missing.get(), patience));
            return Optional.empty();
        }
        return Optional.of(new Outcome(Optional.of(found), Optional.empty()));
    }

    private Optional<Outcome> wrong(SutCall call, Duration patience) {
        Optional<Long> missing = proceedings.traffic().missingBefore(call);
        boolean sameName = alternatives.stream().anyMatch(each -> each.message().equals(call.message()));
        if (missing.isPresent() && sameName) {
            nearest = Optional.of(gap(call, missing.get(), patience));
            return Optional.empty();
        }
        Failure failure = difference(call, patience)
                .orElseGet(() -> Failure.of(Spoken.within(describe(), patience), call.message() + " came instead")
                        .at(call.number()));
        return Optional.of(new Outcome(Optional.empty(), Optional.of(failure)));
    }

    private Failure gap(SutCall call, long missing, Duration patience) {
        TransactionEventKey key = call.transactionEvent().orElseThrow();
        String actual = "seqNo " + key.seqNo() + " of transaction " + key.transactionId() + " came, seqNo " + missing
                + " before it did not";
        return Failure.of(Spoken.within(describe() + " in order of seqNo", patience), actual)
                .at(call.number(), "$.seqNo");
    }

    /** Where a request of the right name differs; empty if no alternative has its name. */
    private Optional<Failure> difference(SutCall call, Duration patience) {
        List<Paths.Difference> differences = alternatives.stream()
                .filter(each -> each.message().equals(call.message()))
                .flatMap(each -> each.content().difference(call.payload()).stream())
                .toList();
        return differences.stream().findFirst().map(first -> {
            String expected = differences.stream()
                    .filter(each -> each.path().equals(first.path()))
                    .map(Paths.Difference::expected)
                    .distinct()
                    .collect(Collectors.joining(" or "));
            return Failure.of(
                            Spoken.within(first.path() + " = " + expected, patience),
                            first.path() + " = " + first.actual())
                    .at(call.number(), Spoken.jsonPath(first.path()));
        });
    }

    private String describe() {
        return alternatives.stream().map(Alternative::describe).collect(Collectors.joining(" or "));
    }
}
