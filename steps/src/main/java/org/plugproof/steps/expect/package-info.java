/**
 * What a SUT is held to. {@link org.plugproof.steps.expect.Judge} is the one door; behind it each check is a class named as a sentence,
 * judging nothing but entries of the timeline.
 *
 * <h2>Order</h2>
 *
 * <ul>
 *   <li>Expectations consume the SUT's CALLs in order of arrival. A CALL is consumed once; entries up to {@code begin()} never are.
 *   <li>Only chatter ({@link org.plugproof.steps.expect.Chatter}, and what {@code tolerate} adds) may stand before an expected CALL. What
 *       is skipped stays available to later expectations: a connector report that came early is found when it is asked for.
 *   <li>Any other CALL before the expected one fails at once, naming both. So does one of the right name with other content, unless it is
 *       chatter.
 *   <li>A request and an answer are never ordered against each other: answers are found by the CALL they answer.
 *   <li>TransactionEvents of a transaction are taken by {@code seqNo}, not by arrival (Part 6 §2.1). One whose predecessor has not come is
 *       waited with until it has.
 *   <li>Connector reports (StatusNotification, NotifyEvent) interleave freely with everything else; reports of one connector keep their
 *       order among themselves.
 *   <li>A TransactionEvent with the transaction, seqNo, type, trigger and timestamp of another is its re-transmission, and is consumed with
 *       it; {@code mustRepeat} alone looks at re-transmissions.
 *   <li>{@code may} never waits. It is remembered, and consumed when such a CALL stands before the next that must come, or at the end. A
 *       CALL that would do for both goes to the one that says more of it, and to the {@code must} where both say the same.
 *   <li>At the end whatever is neither consumed nor chatter is reported by {@code endOfScenario()}, unless a {@code must} failed before.
 * </ul>
 *
 * <h2>Time</h2>
 *
 * <p>Waits end with the entry that decides. Arrival is measured on the monotonic clock of the entries; payload timestamps are compared with
 * the tolerance between clocks.
 */
package org.plugproof.steps.expect;
