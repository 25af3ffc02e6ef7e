package org.plugproof.steps.glue;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.plugproof.steps.world.ScenarioContext;
import org.plugproof.steps.world.ScenarioContext.ScenarioId;

/** Opens a scenario's world and ends it. */
public final class Hooks {

    private final ScenarioContext world;

    public Hooks(ScenarioContext world) {
        this.world = world;
    }

    @Before(order = 0)
    public void open(Scenario scenario) {
        StepRecorder.follow(world);
        world.open(identify(scenario));
    }

    @After(order = 0)
    public void end() {
        world.end();
    }

    private static ScenarioId identify(Scenario scenario) {
        String uri = scenario.getUri().toString();
        String feature = uri.substring(uri.indexOf("features/"));
        String title = scenario.getName();
        return new ScenarioId(title.split(" ", 2)[0], title, feature, scenario.getLine());
    }
}
