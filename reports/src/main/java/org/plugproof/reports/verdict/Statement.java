package org.plugproof.reports.verdict;

/**
 * What the SUT's operator was asked to find on his screen. OCPP says nothing of screens, so a statement has a verdict of its own and no say
 * in that of its case.
 *
 * @param text what he was asked to find, references replaced
 * @param verdict {@code pass} when he found it, {@code fail} when he did not, {@code inconclusive} when nobody could say
 * @param reason one line for every verdict but {@code pass}
 */
public record Statement(String text, Verdict verdict, String reason) {}
