package org.plugproof.steps.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.ocppj.RpcReply;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.steps.expect.Judge;

/** How a scenario ends: what it changed is put back, the invariants are judged, the result is handed to the run. */
final class Ending {

    private static final Duration BEYOND = Duration.ofMillis(200);

    private final ScenarioContext world;
    private final Instant began = Instant.now();
    private final long beganNanos = System.nanoTime();
    private final List<String> leftBehind = new ArrayList<>();
    private List<InvariantViolation> violations = List.of();

    Ending(ScenarioContext world) {
        this.world = world;
    }

    /** @param begun whether the SUT came so far that it can be held to more than sound frames */
    void end(Session session, boolean begun) {
        Judge judge = world.rawJudge();
        List<InvariantViolation> decisive = new ArrayList<>();
        try {
            if (begun) {
                awaitAnswers();
                LastWords.await(world);
            }
            violations = List.copyOf(begun ? judge.endOfScenario() : judge.unsoundFrames());
            decisive.addAll(world.steps().verdict() == Verdict.INCONCLUSIVE ? judge.unsoundFrames() : violations);
            if (!world.bench().watch().isTrial()) {
                putBack();
            }
            if (session instanceof StationSession station && !station.fresh()) {
                world.bench().remember(world.described(), judge.connectorsAre(world.everyConnector()));
            }
        } finally {
            session.close();
        }
        failBy(decisive);
    }

    /** Not in a trial: its SUT is gone with it, and may be one that answers nothing. */
    private void putBack() {
        new Aftermath(world).tidy();
        world.restoration().putBack();
    }

    /** What no step waited for has its time all the same, or a CSMS that ignores the last message of a case would pass it. */
    private void awaitAnswers() {
        if (world.steps().verdict() != Verdict.PASS) {
            return;
        }
        for (CompletableFuture<RpcReply> reply : world.sending().sent()) {
            Replies.awaitAny(reply, world.sut().waits().expect().plus(BEYOND));
            if (!reply.isDone()) {
                return;
            }
        }
    }

    /** Said once, however often it is told. */
    void leftBehind(String what) {
        if (leftBehind.contains(what)) {
            return;
        }
        world.timeline()
                .record(new Event.Note("LEFT BEHIND: " + what + "; later verdicts of this SUT may depend on it"));
        if (!SutKeys.embedded(world.described())) {
            leftBehind.add(what);
        }
    }

    private void failBy(List<InvariantViolation> found) {
        if (!found.isEmpty()) {
            world.steps()
                    .failInvariants("invariant " + found.get(0).invariant() + ": "
                            + found.get(0).text() + (found.size() > 1 ? " (and " + (found.size() - 1) + " more)" : ""));
        }
    }

    /** @param judge empty for a scenario that did not come to have one */
    void publish(ScenarioContext.ScenarioId id, Optional<Judge> judge) {
        Bench bench = world.bench();
        SutDescription sut = world.sut();
        int judgements = judge.map(Judge::judgements).orElse(0);
        bench.watch().judged().accept(judge.map(Judge::judged).orElse(List.of()));
        bench.ended(new ScenarioResult(
                id.caseId(),
                sut == null ? "" : sut.protocol(),
                sut == null ? Party.STATION : sut.role().party(),
                id.title(),
                id.feature(),
                id.line(),
                sut == null ? "" : sut.name(),
                world.steps().verdict(),
                reason(judge.isPresent() && judgements == 0),
                began,
                Duration.ofNanos(System.nanoTime() - beganNanos),
                judgements,
                violations,
                world.driving().passthrough(),
                world.steps().steps(),
                world.timeline().entries(),
                world.steps().statements()));
    }

    private String reason(boolean nothingJudged) {
        String reason = verdictReason(nothingJudged);
        return leftBehind.isEmpty()
                ? reason
                : (reason + " [LEFT BEHIND IN THE SUT: " + String.join("; ", leftBehind) + "]").strip();
    }

    private String verdictReason(boolean nothingJudged) {
        if (world.steps().verdict() != Verdict.PASS) {
            return world.steps().reason();
        }
        String open = Screens.open(world.steps().statements());
        return nothingJudged
                ? ("nothing of its own to judge: the invariants held; " + open).replaceFirst("; $", "")
                : open;
    }
}
