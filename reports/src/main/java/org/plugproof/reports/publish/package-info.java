/** Every output of a run, made from timelines and verdicts. What leaves here has passed {@code Secrets}. */
package org.plugproof.reports.publish;
