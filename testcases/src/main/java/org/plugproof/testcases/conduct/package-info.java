/** Runs cases against reference SUTs that do wrong beside the frames: when they connect, move files and ask responders. */
package org.plugproof.testcases.conduct;
