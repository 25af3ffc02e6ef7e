/** Verdicts and what is said with them. JDK only. */
package org.plugproof.reports.verdict;
