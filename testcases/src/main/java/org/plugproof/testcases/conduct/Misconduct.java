package org.plugproof.testcases.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.StepResult;
import org.plugproof.reports.verdict.Verdict;
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
        ScenarioResult plain = stage.play(planned, Rig.USUAL);
        if (plain.verdict() != Verdict.PASS) {
            return new CaseConduct(id, "the plain run ended " + plain.verdict() + ": " + plain.reason(), List.of());
        }
        List<ConductTrial> trials = new ArrayList<>();
        for (Offence offence : Offence.in(plain, planned.sut().securityProfile())) {
            if (kinds.test(ConductTrial.word(offence.deviation()))) {
                trials.add(trial(offence, planned, stage));
            }
        }
        return new CaseConduct(id, "", trials);
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
