/** The one ordered record of evidence. JDK only; imports nothing of ours. */
package org.plugproof.reports.timeline;
