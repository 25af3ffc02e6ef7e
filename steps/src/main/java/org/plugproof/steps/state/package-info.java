/**
 * The reusable and memory states of Part 6 (§2.18, §2.19, §3.18), one class a state and role. A state acts and expects; what it expects in
 * this run, TxStartPoint and TxStopPoint included, is printed into the report.
 */
package org.plugproof.steps.state;
