package org.plugproof.testcases.lint;

import java.util.List;

/** All rules. One instance sees all files of a project: some rules compare files. */
final class FeatureLint {

    private final List<LintRule> rules = List.of(
            new EveryStepIsOnePhrase(),
            new VerbFitsRole(),
            new IdFitsCatalogue(),
            new RoleFitsId(),
            new OneScenarioACase(),
            new FileNameFits(),
            new ConditionsCanBeRead(),
            new ConfigNamesExist(),
            new ContentFitsSchema());

    List<Finding> findings(List<LintedFeature> features) {
        return features.stream()
                .flatMap(feature -> rules.stream().flatMap(rule -> rule.findings(feature)))
                .distinct()
                .toList();
    }
}
