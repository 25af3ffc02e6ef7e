package org.plugproof.testcases.run.glue;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Verdict;

/** Steps that do nothing but tell results, or break. */
public final class TrialSteps {

    private static volatile Consumer<ScenarioResult> sink;
    private Scenario scenario;

    public static void open(Consumer<ScenarioResult> results) {
        sink = results;
    }

    @Before
    public void begin(Scenario begun) {
        scenario = begun;
    }

    @Given("nothing special")
    public void nothingSpecial() {}

    @Given("this applies only if {string}")
    public void appliesOnlyIf(String condition) {}

    @Given("it breaks")
    public void breaks() {
        throw new IllegalStateException("a bolt came loose");
    }

    @Given("it tells {word}")
    public void tells(String verdict) {
        String reason = verdict.equals("pass") ? "" : "it was told to";
        sink.accept(new ScenarioResult(
                scenario.getName().split(" ")[0],
                "ocpp2.0.1",
                Party.STATION,
                scenario.getName(),
                "trial/ocpp2.0.1/trial.feature",
                scenario.getLine(),
                "trial",
                Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)),
                reason,
                Instant.now(),
                Duration.ofMillis(5),
                1,
                List.of(),
                false,
                List.of(),
                List.of()));
    }
}
