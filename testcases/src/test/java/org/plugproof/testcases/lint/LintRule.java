package org.plugproof.testcases.lint;

import java.util.stream.Stream;

/** One rule about feature files. */
@FunctionalInterface
interface LintRule {

    Stream<Finding> findings(LintedFeature feature);
}
