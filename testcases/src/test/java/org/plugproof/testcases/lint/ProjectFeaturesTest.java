package org.plugproof.testcases.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plugproof.testcases.selection.FeatureFiles;
import org.plugproof.testcases.selection.FeatureScenario;

/** The features of the project. */
class ProjectFeaturesTest {

    private static final List<LintedFeature> FEATURES = features();

    @Test
    void noRuleFindsFault() {
        assertThat(FEATURES).isNotEmpty();
        assertThat(new FeatureLint().findings(FEATURES)).isEmpty();
    }

    /** The runner finds scenarios by lines, to start fast; it must find what Cucumber parses. */
    @Test
    void theScanFindsWhatTheParserFinds() {
        List<String> parsed = FEATURES.stream()
                .flatMap(feature -> feature.scenarios().stream()
                        .map(one -> feature.name() + ":" + one.line() + " " + one.title() + " " + one.tags()))
                .toList();
        List<String> scanned = FeatureFiles.scenarios().stream()
                .map(ProjectFeaturesTest::words)
                .toList();
        assertThat(scanned).isEqualTo(parsed);
    }

    private static String words(FeatureScenario one) {
        return one.key() + " " + one.title() + " " + one.tags();
    }

    private static List<LintedFeature> features() {
        Glue glue = Glue.ofProject();
        return FeatureFiles.names().stream()
                .map(name -> FeatureReader.resource(name, glue))
                .toList();
    }
}
