package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.steps.expect.Judged;

/**
 * What shows on the wire, so that another run has it too, and behind which something can be sent: a frame, or the opening of a connection.
 *
 * @param entry where the recording has it
 * @param rule that sends something behind it
 */
record Cue(int entry, String connection, Rule rule) {

    /**
     * The last that showed before a silence began. Where that was on a connection that had ended by then, the next opening or frame, for
     * nothing can be said before.
     */
    static Optional<Cue> of(Judged silence, List<Entry> entries, Scene scene) {
        List<Cue> cues = in(entries, scene);
        Optional<Cue> before =
                cues.stream().filter(cue -> cue.entry <= silence.entry()).reduce((earlier, later) -> later);
        boolean cut = before.filter(cue -> entries.stream()
                        .limit(silence.entry())
                        .anyMatch(entry -> entry.event() instanceof Event.Closed closed
                                && closed.connection().equals(cue.connection)))
                .isPresent();
        return cut ? cues.stream().filter(cue -> cue.entry > silence.entry()).findFirst() : before;
    }

    private static List<Cue> in(List<Entry> entries, Scene scene) {
        List<Cue> cues = new ArrayList<>();
        int openings = 0;
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Opened opened) {
                Rule rule = Rule.ofOpening(scene.sut().peer(), ++openings);
                cues.add(new Cue(entry.number(), opened.connection(), rule));
            } else if (entry.event() instanceof Event.Frame frame) {
                scene.at(entry.number())
                        .map(spot -> new Cue(entry.number(), frame.connection(), spot.rule(Rule.Action.SEND)))
                        .ifPresent(cues::add);
            }
        }
        return cues;
    }
}
