/** Tries the cases themselves: makes the reference SUT deviate in one way after the other from what a case judged, and sees who notices. */
package org.plugproof.testcases.mutate;
