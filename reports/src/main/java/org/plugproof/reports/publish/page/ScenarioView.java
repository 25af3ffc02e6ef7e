package org.plugproof.reports.publish.page;

import java.util.List;

/**
 * A scenario of a case.
 *
 * @param heading empty when the case has only this one
 * @param failure the failure text; empty when there is nothing to say
 * @param entries the timeline as JSON without any markup, which may stand as it is in the page
 */
public record ScenarioView(
        String heading,
        String verdict,
        String css,
        String reason,
        String place,
        String began,
        String duration,
        String judged,
        String failure,
        List<Broken> invariants,
        List<StepView> steps,
        Diagram diagram,
        String entries) {

    /** A broken invariant. {@code entry} is 0 where no entry shows it. */
    public record Broken(String name, String source, String text, int entry) {}
}
