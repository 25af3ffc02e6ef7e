/** Tries cases with rigged reference SUTs, and says what came of all trials in one file and on one page. */
package org.plugproof.testcases.proof;
