package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.InvariantViolation;

/**
 * The SUT ends no open connection unless something gave it cause: a request of ours that restarts or reconfigures it, or an act of its
 * driver. If it fails: the frame before the end often shows what the SUT could not bear.
 */
final class NobodyHangsUpWithoutCause implements Invariant {

    private static final Pattern RESTART = Pattern.compile("(?i)power|restart|reboot|reset");

    private final Chatter chatter;

    NobodyHangsUpWithoutCause(Chatter chatter) {
        this.chatter = chatter;
    }

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        List<InvariantViolation> violations = new ArrayList<>();
        for (Attempt attempt : Attempt.in(seen.entries())) {
            Optional<Entry> end = attempt.closed();
            boolean used = (attempt.opened().isPresent() || !attempt.isBegun())
                    && !attempt.isDeclinedBy(seen.proceedings().sut());
            if (end.isPresent() && used && isBySut(seen, end.get()) && !hasCause(seen, end.get())) {
                Event.Closed closed = (Event.Closed) end.get().event();
                violations.add(new InvariantViolation(
                        "no-hang-up",
                        "Part 4 §5.3",
                        WhatToLookAt.hangUp(seen.proceedings().sut(), closed) + " without cause",
                        end.get().number()));
            }
        }
        return violations;
    }

    private static boolean isBySut(Seen seen, Entry end) {
        return ((Event.Closed) end.event())
                .by()
                .equals(Optional.of(seen.proceedings().sut()));
    }

    private boolean hasCause(Seen seen, Entry end) {
        boolean asked = seen.byUs().stream()
                .filter(frame -> frame.number() < end.number())
                .anyMatch(frame -> frame.call()
                        .map(call -> chatter.mayEndTheConnection(
                                call.action(), seen.payload(frame).orElseThrow()))
                        .orElse(false));
        return asked
                || seen.entries().stream()
                        .anyMatch(entry -> entry.number() < end.number()
                                && entry.event() instanceof Event.DriverAct act
                                && RESTART.matcher(act.act()).find());
    }
}
