package org.plugproof.reports.publish;

import org.plugproof.reports.timeline.Party;

/**
 * A selected case that is not applicable before anything runs.
 *
 * @param reason the condition of Part 5 or the capability that excludes it
 */
public record Excluded(String caseId, Party sut, String reason) {}
