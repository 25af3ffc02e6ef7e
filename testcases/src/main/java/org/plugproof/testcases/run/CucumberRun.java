package org.plugproof.testcases.run;

import io.cucumber.junit.platform.engine.Constants;
import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.plugproof.testcases.selection.FeatureScenario;

/** One execution of Cucumber: only the files that hold a selected scenario are parsed. */
final class CucumberRun {

    /** Scenarios with this tag measure time so closely that no other may run beside them. */
    private static final String ALONE = "serial";

    private final String glue;
    private final int parallel;

    CucumberRun(String glue, int parallel) {
        this.glue = glue;
        this.parallel = parallel;
    }

    void execute(List<FeatureScenario> scenarios, TestExecutionListener listener) {
        LauncherConfig config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new CucumberTestEngine())
                .build();
        Launcher launcher = LauncherFactory.create(config);
        launcher.execute(request(scenarios), listener);
    }

    private LauncherDiscoveryRequest request(List<FeatureScenario> scenarios) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(scenarios.stream().map(CucumberRun::selector).toList())
                .configurationParameters(parameters())
                .build();
    }

    private static DiscoverySelector selector(FeatureScenario scenario) {
        return DiscoverySelectors.selectClasspathResource(scenario.feature(), FilePosition.from(scenario.line()));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(Constants.GLUE_PROPERTY_NAME, glue);
        parameters.put(Constants.PLUGIN_PROPERTY_NAME, "org.plugproof.steps.glue.StepRecorder");
        parameters.put(Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, "true");
        parameters.put(Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, Boolean.toString(parallel > 1));
        parameters.put(Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, "fixed");
        parameters.put(Constants.PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME, Integer.toString(parallel));
        parameters.put(Constants.PARALLEL_CONFIG_FIXED_MAX_POOL_SIZE_PROPERTY_NAME, Integer.toString(parallel));
        parameters.put(
                Constants.EXECUTION_EXCLUSIVE_RESOURCES_READ_WRITE_TEMPLATE.replace("<tag-name>", ALONE),
                ExclusiveResource.GLOBAL_KEY);
        return parameters;
    }
}
