package org.plugproof.reports.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plugproof.reports.publish.page.Diagram;
import org.plugproof.reports.publish.page.Diagram.Mark;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.StepResult;

/** Lays a scenario's timeline out as a sequence diagram: entries from top to bottom, and where each step began. */
final class DiagramLayout {

    private static final int MOST_ENTRIES = 300;
    private static final int ARROW = 32;
    private static final int BAND = 27;
    private static final int STEP = 24;
    private static final int LABEL = 58;
    private static final int STEP_LABEL = 96;

    private final ScenarioResult scenario;
    private final Moments moments;
    private final Set<Integer> failing = new HashSet<>();
    private final Set<Integer> broken = new HashSet<>();
    private final List<Mark> marks = new ArrayList<>();
    private int y = Diagram.HEAD + 12;
    private int nextStep;

    private DiagramLayout(ScenarioResult scenario) {
        this.scenario = scenario;
        this.moments = new Moments(scenario);
        scenario.steps().stream()
                .flatMap(step -> step.failure().flatMap(Failure::entry).stream())
                .forEach(failing::add);
        scenario.invariants().stream().map(InvariantViolation::entry).forEach(broken::add);
    }

    static Diagram of(ScenarioResult scenario) {
        return new DiagramLayout(scenario).diagram();
    }

    private Diagram diagram() {
        List<Entry> entries = scenario.entries();
        List<Entry> shown = entries.subList(0, Math.min(entries.size(), MOST_ENTRIES));
        for (Entry entry : shown) {
            steps(entry.number());
            mark(entry);
        }
        if (shown.size() == entries.size()) {
            steps(Integer.MAX_VALUE);
        }
        return new Diagram(y + 16, scenario.sut().word(), marks, entries.size() - shown.size());
    }

    /** The steps that had begun before the entry of this number came. */
    private void steps(int number) {
        List<StepResult> steps = scenario.steps();
        while (nextStep < steps.size()
                && steps.get(nextStep).firstEntry() < number
                && steps.get(nextStep).verdict().isPresent()) {
            StepResult step = steps.get(nextStep++);
            String text = step.text().strip().lines().findFirst().orElse("");
            y += STEP;
            String css = step.verdict().map(Verdicts::css).orElse("");
            marks.add(new Mark("step", y, 0, 0, 0, "", nextStep + "  " + cut(text, STEP_LABEL), css, text));
        }
    }

    private void mark(Entry entry) {
        if (entry.event() instanceof Event.Frame frame) {
            y += ARROW;
            add(entry, kind(frame.message()), frame.sender(), Gist.of(frame.message()), frame.violations());
        } else if (entry.event() instanceof Event.Control control) {
            y += BAND;
            add(entry, "control", control.sender(), control.kind(), List.of());
        } else {
            y += BAND;
            String text = EntryText.of(entry.event());
            marks.add(new Mark(
                    kind(entry.event()),
                    y,
                    entry.number(),
                    Diagram.MIDDLE,
                    Diagram.MIDDLE,
                    moments.exact(entry),
                    cut(text, LABEL + 8),
                    css(entry, List.of()),
                    text));
        }
    }

    private void add(Entry entry, String kind, Party sender, String label, List<String> violations) {
        boolean right = sender == Party.STATION;
        marks.add(new Mark(
                kind,
                y,
                entry.number(),
                right ? Diagram.STATION : Diagram.CSMS,
                right ? Diagram.CSMS : Diagram.STATION,
                moments.exact(entry),
                cut(label, LABEL),
                css(entry, violations),
                violations.isEmpty() ? label : String.join("\n", violations)));
    }

    private String css(Entry entry, List<String> violations) {
        if (failing.contains(entry.number())) {
            return "failing";
        }
        return broken.contains(entry.number()) || !violations.isEmpty() ? "broken" : "";
    }

    private static String kind(Message message) {
        if (message instanceof Message.Call) {
            return "call";
        }
        if (message instanceof Message.CallResult) {
            return "answer";
        }
        return message instanceof Message.CallError ? "refusal" : "malformed";
    }

    private static String kind(Event event) {
        if (event instanceof Event.Note) {
            return "note";
        }
        boolean beside =
                event instanceof Event.DriverAct || event instanceof Event.Transfer || event instanceof Event.OcspQuery;
        return beside ? "act" : "link";
    }

    private static String cut(String text, int length) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= length ? line : line.substring(0, length - 1) + "…";
    }
}
