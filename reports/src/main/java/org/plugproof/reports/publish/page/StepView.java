package org.plugproof.reports.publish.page;

import java.util.List;

/**
 * A step of a scenario.
 *
 * @param keyword Given, When, Then, And or But; empty where the step has none
 * @param table rows of its table, if it has one
 * @param expanded what it stood for in this run
 * @param entry the entry that offended, 0 where none did
 */
public record StepView(
        int number,
        String keyword,
        String text,
        List<List<String>> table,
        String verdict,
        String css,
        String mark,
        List<String> expanded,
        String reason,
        int line,
        int entry) {}
