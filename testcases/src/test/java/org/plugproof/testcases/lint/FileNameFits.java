package org.plugproof.testcases.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code features/PROTOCOL/ROLE/B-words/B07-words.feature}: folder, file and cases are of one block. */
final class FileNameFits implements LintRule {

    private static final Pattern NAME =
            Pattern.compile("features/ocpp[0-9.]+/(?:station|csms)/([A-P])-[a-z0-9-]+/\\1\\d\\d-[a-z0-9-]+\\.feature");

    @Override
    public Stream<Finding> findings(LintedFeature feature) {
        Matcher name = NAME.matcher(feature.name());
        if (!name.matches()) {
            return Stream.of(
                    feature.finding(
                            1,
                            "the file is not named as features/ocpp2.0.1/station/B-provisioning/B07-get-base-report.feature is"));
        }
        String block = "TC_" + name.group(1) + "_";
        return feature.scenarios().stream()
                .filter(scenario -> !scenario.caseId().startsWith(block))
                .map(scenario -> feature.finding(
                        scenario.line(), scenario.caseId() + " does not belong to block " + name.group(1)));
    }
}
