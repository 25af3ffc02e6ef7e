/** Runs cases against reference SUTs that do what they may do in uncommon ways: no case may take that for wrong. */
package org.plugproof.testcases.neutral;
