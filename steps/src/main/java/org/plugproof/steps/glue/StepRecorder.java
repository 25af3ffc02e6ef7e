package org.plugproof.steps.glue;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.world.ScenarioContext;

/** Tells each scenario's world how its steps went. Cucumber raises a scenario's events on the thread that runs it. */
public final class StepRecorder implements ConcurrentEventListener {

    private static final ThreadLocal<ScenarioContext> WORLD = new ThreadLocal<>();

    static void follow(ScenarioContext world) {
        WORLD.set(world);
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepStarted.class, StepRecorder::started);
        publisher.registerHandlerFor(TestStepFinished.class, StepRecorder::finished);
        publisher.registerHandlerFor(TestCaseFinished.class, event -> ended());
    }

    private static void started(TestStepStarted event) {
        ScenarioContext world = WORLD.get();
        if (world != null && event.getTestStep() instanceof PickleStepTestStep) {
            world.steps().began();
        }
    }

    private static void finished(TestStepFinished event) {
        ScenarioContext world = WORLD.get();
        if (world == null) {
            return;
        }
        Result result = event.getResult();
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            record(world, step, result);
        } else if (result.getError() != null) {
            world.steps().broke(result.getError());
        }
    }

    private static void record(ScenarioContext world, PickleStepTestStep step, Result result) {
        int line = step.getStep().getLine();
        if (result.getStatus() == Status.SKIPPED) {
            world.steps().skipped(text(step), line);
        } else {
            world.stepEnded(text(step), line, thrown(step, result));
        }
    }

    private static Optional<Throwable> thrown(PickleStepTestStep step, Result result) {
        if (result.getStatus() == Status.UNDEFINED || result.getStatus() == Status.AMBIGUOUS) {
            return Optional.of(new HarnessError(
                    "no single phrase matches: " + step.getStep().getText()));
        }
        return Optional.ofNullable(result.getError());
    }

    private static void ended() {
        ScenarioContext world = WORLD.get();
        WORLD.remove();
        if (world != null) {
            world.publish();
        }
    }

    private static String text(PickleStepTestStep step) {
        String sentence = step.getStep().getKeyword() + step.getStep().getText();
        return step.getStep().getArgument() instanceof DataTableArgument table
                ? sentence
                        + table.cells().stream()
                                .map(row -> "\n  | " + String.join(" | ", row) + " |")
                                .collect(Collectors.joining())
                : sentence;
    }
}
