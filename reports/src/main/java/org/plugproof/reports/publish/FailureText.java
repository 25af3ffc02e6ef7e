package org.plugproof.reports.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.StepResult;
import org.plugproof.reports.verdict.Verdict;

/**
 * What is said of a scenario that did not simply pass: which case and requirements, which step, what was expected, what came, where and
 * when, what came before, what to look at. Times count from the scenario's begin.
 */
public final class FailureText {

    private static final int FRAMES_BEFORE = 3;

    private final ScenarioResult scenario;
    private final CaseFacts facts;
    private final Moments moments;
    private final Columns out = new Columns();

    private FailureText(ScenarioResult scenario, CaseFacts facts) {
        this.scenario = scenario;
        this.facts = facts;
        this.moments = new Moments(scenario);
    }

    /** The text without the secrets; empty when there is nothing to say. Lines end with a line feed. */
    public static String render(ScenarioResult scenario, CaseFacts facts, Secrets secrets) {
        return render(new Masked(secrets).scenario(scenario), facts);
    }

    /** The text of a scenario whose secrets are masked already. */
    static String render(ScenarioResult scenario, CaseFacts facts) {
        boolean clean = scenario.invariants().isEmpty() && scenario.confirmed();
        if (scenario.verdict() == Verdict.PASS && clean) {
            return "";
        }
        return new FailureText(scenario, facts).whole();
    }

    private String whole() {
        out.ends("", Titles.line(scenario, facts), requirements());
        List<StepResult> telling = scenario.steps().stream().filter(this::tells).toList();
        telling.forEach(this::step);
        if (telling.isEmpty() && scenario.verdict() != Verdict.PASS) {
            out.labelled(scenario.verdict().word(), scenario.reason());
        }
        scenario.invariants().forEach(this::invariant);
        return out.toString();
    }

    private String requirements() {
        return facts.requirements().isEmpty() ? "" : "[" + String.join(" ", facts.requirements()) + "]";
    }

    private boolean tells(StepResult step) {
        return step.failure().isPresent()
                || step.verdict().filter(verdict -> verdict != Verdict.PASS).isPresent();
    }

    private void step(StepResult step) {
        String[] lines = step.text().strip().split("\\R");
        out.ends("  ", lines[0], "(" + scenario.feature() + ":" + step.line() + ")");
        for (int i = 1; i < lines.length; i++) {
            out.line("      " + lines[i].strip());
        }
        if (step.failure().isPresent()) {
            failure(step, step.failure().get());
        } else {
            out.labelled(step.verdict().orElseThrow().word(), step.reason());
        }
    }

    private void failure(StepResult step, Failure failure) {
        Optional<Entry> offending = failure.entry().flatMap(this::entry);
        out.labelled("expected", failure.expected());
        out.labelled(
                "actual",
                failure.actual(),
                offending.map(entry -> EntryText.place(entry, moments)).orElse(""));
        failure.path().ifPresent(path -> out.labelled("path", path));
        out.labelled("before", before(offending.map(Entry::number).orElse(step.lastEntry() + 1)));
        out.labelled("look at", failure.lookAt());
    }

    private void invariant(InvariantViolation broken) {
        out.ends("  ", "always: " + broken.invariant(), "(" + broken.source() + ")");
        String place = entry(broken.entry())
                .map(entry -> EntryText.place(entry, moments))
                .orElse("");
        out.labelled("actual", broken.text(), place);
    }

    /** The last frames before this entry. */
    private List<String> before(int number) {
        List<Entry> frames = scenario.entries().stream()
                .filter(entry -> entry.number() < number && entry.event() instanceof Event.Frame)
                .toList();
        List<String> lines = new ArrayList<>();
        for (Entry entry : frames.subList(Math.max(0, frames.size() - FRAMES_BEFORE), frames.size())) {
            Event.Frame frame = (Event.Frame) entry.event();
            lines.add(entry.number() + " " + EntryText.direction(frame.sender()) + "  " + Gist.of(frame.message()));
        }
        return lines;
    }

    private Optional<Entry> entry(int number) {
        return scenario.entries().stream()
                .filter(entry -> entry.number() == number)
                .findFirst();
    }
}
