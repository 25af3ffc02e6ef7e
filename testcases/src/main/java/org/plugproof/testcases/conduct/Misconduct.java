package org.plugproof.testcases.conduct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plugproof.fixtures.reference.Deviation;
import org.plugproof.reports.timeline.Event;
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
        Map<Offence, ConductTrial> trials = new LinkedHashMap<>();
        for (Offence offence : Offence.in(plain, planned.sut().securityProfile())) {
            if (kinds.test(ConductTrial.word(offence.deviation()))) {
                trials.put(offence, trial(offence, planned, connections(plain), stage));
            }
        }
        return new CaseConduct(id, "", List.copyOf(trials.values()), unkilled(plain.sut(), judged, trials));
    }

    private static int connections(ScenarioResult plain) {
        return (int) plain.entries().stream()
                .filter(entry -> entry.event() instanceof Event.TcpOpened)
                .count();
    }

    /** What is judged beside the frames, each sentence once, unless a deviation that offends it was killed, or none was to be tried. */
    private static List<Claim> unkilled(Party sut, List<Judged> judged, Map<Offence, ConductTrial> trials) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Judged row :
                judged.stream().filter(one -> one.own() && one.isOffTheFrames()).toList()) {
            List<ConductTrial> tried = trials.entrySet().stream()
                    .filter(trial -> trial.getKey().isAgainst(row))
                    .map(Map.Entry::getValue)
                    .toList();
            boolean left = !Offence.isKnownAgainst(sut, row) || !tried.isEmpty();
            if (left && tried.stream().noneMatch(ConductTrial::killed)) {
                List<String> kinds = tried.stream().map(ConductTrial::kind).toList();
                claims.putIfAbsent(row.expected(), Claim.of(row, kinds));
            }
        }
        return List.copyOf(claims.values());
    }

    /**
     * From the first connection on; where the step is not reached so, or that connection is not its own, from a later one on.
     *
     * @param connections how many there are in the plain run
     */
    private static ConductTrial trial(Offence offence, PlannedScenario planned, int connections, Stage stage) {
        ConductTrial trial = trial(offence, stage.play(planned, Rig.deviating(offence.deviation(), 0)));
        for (int inOrder = 1; !trial.killed() && inOrder < Math.max(2, connections); inOrder++) {
            trial = trial(offence, stage.play(planned, Rig.deviating(offence.deviation(), inOrder)));
        }
        return trial;
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
