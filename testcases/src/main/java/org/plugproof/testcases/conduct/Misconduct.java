package org.plugproof.testcases.conduct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plugproof.fixtures.reference.Deviation;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.StepResult;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.steps.expect.Judged;
import org.plugproof.testcases.mutate.Claim;
import org.plugproof.testcases.rig.Rig;
import org.plugproof.testcases.rig.Stage;
import org.plugproof.testcases.selection.PlannedScenario;

/** Runs a scenario once as it is, and once for each deviation that it judges beside the frames. */
public final class Misconduct {

    private Misconduct() {}

    /**
     * @param id of the case that the scenario belongs to
     * @param kinds which deviations are tried, by name
     */
    public static CaseConduct of(String id, PlannedScenario planned, Predicate<String> kinds, Stage stage) {
        if (Stream.of(Deviation.values()).map(ConductTrial::word).noneMatch(kinds)) {
            return new CaseConduct(id, "", List.of(), List.of());
        }
        List<Judged> judged = new CopyOnWriteArrayList<>();
        ScenarioResult plain = stage.play(planned, Rig.USUAL, judged::addAll);
        if (plain.verdict() != Verdict.PASS) {
            String problem = "the plain run ended " + plain.verdict() + ": " + plain.reason();
            return new CaseConduct(id, problem, List.of(), List.of());
        }
        List<ConductTrial> trials = new ArrayList<>();
        for (Offence offence : Offence.in(plain, planned.sut().securityProfile())) {
            if (kinds.test(ConductTrial.word(offence.deviation()))) {
                trials.add(trial(offence, planned, stage));
            }
        }
        return new CaseConduct(id, "", trials, unkilled(plain.sut(), judged, trials));
    }

    /** What is judged beside the frames, each sentence once, unless a deviation that offends it was killed, or none was to be tried. */
    private static List<Claim> unkilled(Party sut, List<Judged> judged, List<ConductTrial> trials) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Judged row : judged) {
            Set<Deviation> offending = row.own() && row.isOffTheFrames() ? Offence.against(sut, row) : Set.of();
            List<ConductTrial> tried = trials.stream()
                    .filter(trial -> offending.contains(trial.deviation()))
                    .toList();
            boolean left = offending.isEmpty() || !tried.isEmpty();
            if (row.own() && row.isOffTheFrames() && left && tried.stream().noneMatch(ConductTrial::killed)) {
                List<String> kinds = tried.stream().map(ConductTrial::kind).toList();
                claims.putIfAbsent(row.expected(), Claim.of(row, kinds));
            }
        }
        return List.copyOf(claims.values());
    }

    /** From the first connection on; where a scenario is not reached so, or that connection is not its own, from the second on. */
    private static ConductTrial trial(Offence offence, PlannedScenario planned, Stage stage) {
        ConductTrial atOnce = trial(offence, stage.play(planned, Rig.deviating(offence.deviation(), 0)));
        return atOnce.killed() ? atOnce : trial(offence, stage.play(planned, Rig.deviating(offence.deviation(), 1)));
    }

    private static ConductTrial trial(Offence offence, ScenarioResult result) {
        Optional<StepResult> failed = result.steps().stream()
                .filter(step -> step.failure().isPresent())
                .findFirst();
        String said = failed.map(Misconduct::said).orElse(result.reason());
        boolean named = failed.filter(offence::fits).isPresent() || offence.isNamedIn(said);
        String row = failed.filter(offence::fits)
                .map(StepResult::text)
                .orElse(offence.step().pattern());
        return new ConductTrial(
                offence.deviation(),
                row.lines().findFirst().orElse(""),
                result.verdict() == Verdict.FAIL && named,
                result.verdict(),
                said);
    }

    private static String said(StepResult step) {
        return step.text().lines().findFirst().orElse("") + ": "
                + step.failure().orElseThrow().expected() + "; actual "
                + step.failure().orElseThrow().actual();
    }
}
