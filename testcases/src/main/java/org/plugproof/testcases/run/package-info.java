/** Runs planned scenarios on the JUnit Platform and sees to it that each of them ends with a result. */
package org.plugproof.testcases.run;
