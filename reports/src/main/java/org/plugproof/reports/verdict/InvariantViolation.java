package org.plugproof.reports.verdict;

/**
 * A rule that holds in every scenario was broken by the SUT.
 *
 * @param invariant its name, such as {@code schema-valid} or {@code seqNo-complete}
 * @param source where the rule stands, such as {@code Part 4 §4.1.4}
 * @param entry the timeline entry that shows it, 0 where none does
 */
public record InvariantViolation(String invariant, String source, String text, int entry) {}
