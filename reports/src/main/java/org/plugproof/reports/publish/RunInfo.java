package org.plugproof.reports.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.CaseFacts;

/**
 * What is known of a run when it begins.
 *
 * @param tool version of Plugproof
 * @param protocol such as {@code ocpp2.0.1}
 * @param suts the descriptions the run is about, each as JSON text without secrets
 * @param secrets what no output may show; it may grow while the run goes on
 * @param facts what the catalogue knows of a case; may answer null for an unknown one
 * @param scenarios how many scenarios each case has that will run: a case is final when all of its scenarios have ended
 * @param excluded selected cases that are not applicable before anything runs
 * @param programme what the cases were chosen from
 */
public record RunInfo(
        String tool,
        String protocol,
        Instant began,
        List<String> suts,
        Secrets secrets,
        Function<String, CaseFacts> facts,
        Map<String, Integer> scenarios,
        List<Excluded> excluded,
        Programme programme) {
    public RunInfo {
        suts = List.copyOf(suts);
        scenarios = Map.copyOf(scenarios);
        excluded = List.copyOf(excluded);
    }
}
