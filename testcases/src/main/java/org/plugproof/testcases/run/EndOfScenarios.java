package org.plugproof.testcases.run;

import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Tells {@link Results} of scenarios that the platform saw end: those that broke before they could tell their result themselves. */
final class EndOfScenarios implements TestExecutionListener {

    private final Results results;
    private volatile Optional<Throwable> broken = Optional.empty();

    EndOfScenarios(Results results) {
        this.results = results;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest()) {
            result.getThrowable().ifPresent(this::nothingRan);
        }
        over(test, result.getThrowable().map(EndOfScenarios::sentence).orElse("the scenario told no result"));
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        over(test, "the scenario was skipped: " + reason);
    }

    /** A container's failure: the scenarios in it were not run, and nobody will tell of them. */
    private void nothingRan(Throwable thrown) {
        broken = Optional.of(broken.orElse(thrown));
    }

    /** Why scenarios were not run, where the platform said so. */
    Optional<Throwable> broken() {
        return broken;
    }

    private void over(TestIdentifier test, String reason) {
        if (test.isTest() && test.getSource().orElse(null) instanceof ClasspathResourceSource source) {
            int line = source.getPosition().map(FilePosition::getLine).orElse(0);
            results.over(source.getClasspathResourceName() + ":" + line, reason);
        }
    }

    static String sentence(Throwable thrown) {
        String text = thrown.getMessage() == null
                ? ""
                : thrown.getMessage().lines().findFirst().orElse("");
        return "the harness broke: " + thrown.getClass().getSimpleName() + (text.isEmpty() ? "" : ": " + text);
    }
}
