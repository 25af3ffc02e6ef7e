/** Which scenarios run: what the features hold, what was asked for, what applies to the SUT, and under which description. */
package org.plugproof.testcases.selection;
