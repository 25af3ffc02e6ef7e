package org.plugproof.testcases.mutate;

import java.util.List;
import org.plugproof.fixtures.tamper.Rule;

/**
 * One deviation of the SUT.
 *
 * @param kind such as {@code other value}
 * @param row what it should offend, as the report says it
 * @param names any of which a failure must name
 * @param own whether the case itself judges it; else a precondition does
 */
record Mutant(String kind, String message, String path, String row, Rule rule, List<String> names, boolean own) {}
