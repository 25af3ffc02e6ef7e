package org.plugproof.testcases.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.wire.PortInUseException;
import org.plugproof.reports.publish.Programme;
import org.plugproof.reports.publish.RunPublisher;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.testcases.selection.FeatureScenario;
import org.plugproof.testcases.selection.PlannedCase;
import org.plugproof.testcases.selection.PlannedScenario;

/** Runs a plan and publishes it. Whatever breaks, each selected case has exactly one result; a killed run keeps what had ended. */
public final class CaseRun {

    private static final String NEVER_BEGAN = "the harness broke: the scenario never began";

    private final RunOptions options;
    private final BenchOpener benches;
    private final Consumer<CaseEnd> watcher;

    /** @param watcher told of each case as it ends, on the thread of its last scenario */
    public CaseRun(RunOptions options, BenchOpener benches, Consumer<CaseEnd> watcher) {
        this.options = options;
        this.benches = benches;
        this.watcher = watcher;
    }

    /** Runs a plan that was made from nothing larger than itself. */
    public Summary run(List<PlannedCase> plan) {
        return run(plan, Programme.NONE);
    }

    /**
     * @param programme what the plan was made from, for the report
     * @throws java.io.UncheckedIOException where the output directory cannot be written
     * @throws FeatureProblem where a feature file cannot be read; no scenario has run then
     * @throws PortInUseException where the description's address cannot be listened on
     */
    public Summary run(List<PlannedCase> plan, Programme programme) {
        Secrets secrets = secrets(plan);
        RunPublisher publisher = RunPublisher.open(options.out(), PublishedPlan.info(plan, programme, secrets));
        CaseTally tally = new CaseTally(plan, watcher);
        List<PlannedScenario> scenarios =
                plan.stream().flatMap(one -> one.scenarios().stream()).toList();
        Results results = new Results(scenarios, result -> {
            publisher.scenario(result);
            tally.ended(result);
        });
        Thread rescue = new Thread(() -> rescue(results, publisher), "rescue-results");
        Runtime.getRuntime().addShutdownHook(rescue);
        try {
            execute(scenarios, results, secrets, publisher);
        } finally {
            dismiss(rescue);
            publisher.close();
        }
        return publisher.summary();
    }

    private static Secrets secrets(List<PlannedCase> plan) {
        Secrets secrets = new Secrets();
        plan.stream()
                .flatMap(one -> one.scenarios().stream())
                .map(PlannedScenario::sut)
                .distinct()
                .forEach(sut -> sut.registerSecrets(secrets));
        return secrets;
    }

    private void execute(List<PlannedScenario> scenarios, Results results, Secrets secrets, RunPublisher publisher) {
        if (scenarios.isEmpty()) {
            return;
        }
        Map<String, SutDescription> suts = scenarios.stream()
                .collect(Collectors.toMap(one -> one.scenario().key(), PlannedScenario::sut));
        String lost = NEVER_BEGAN;
        try {
            BenchOpener.Stand stand = benches.open(suts, results::ended, secrets);
            try {
                stand.remarks().forEach(publisher::remark);
                EndOfScenarios ends = new EndOfScenarios(results);
                execute(scenarios, false, ends);
                execute(scenarios, true, ends);
                lost = lost(ends.broken());
            } finally {
                stand.run();
            }
        } catch (FeatureProblem | PortInUseException usersToMend) {
            results.complete("not run: " + usersToMend.getMessage());
            throw usersToMend;
        } catch (RuntimeException e) {
            lost = EndOfScenarios.sentence(e);
        }
        results.complete(lost);
    }

    /** Cucumber has an order of its own, so what comes last is a run of its own. */
    private void execute(List<PlannedScenario> scenarios, boolean last, EndOfScenarios ends) {
        List<FeatureScenario> wanted = scenarios.stream()
                .filter(one -> one.last() == last)
                .map(PlannedScenario::scenario)
                .toList();
        if (!wanted.isEmpty()) {
            new CucumberRun(options.glue(), options.parallel()).execute(wanted, ends);
        }
    }

    /** The sentence for scenarios that nobody heard of. */
    private static String lost(Optional<Throwable> broken) {
        broken.flatMap(FeatureProblem::in).ifPresent(problem -> {
            throw problem;
        });
        return broken.map(EndOfScenarios::sentence).orElse(NEVER_BEGAN);
    }

    private static void dismiss(Thread rescue) {
        try {
            Runtime.getRuntime().removeShutdownHook(rescue);
        } catch (IllegalStateException shuttingDown) {
            // It is already at work, and closing twice does no harm.
        }
    }

    /** Ctrl-C and SIGTERM: what has ended becomes a report, what has not is said to be unfinished. */
    private static void rescue(Results results, RunPublisher publisher) {
        results.close();
        publisher.close();
    }
}
