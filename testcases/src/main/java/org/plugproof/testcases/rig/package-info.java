/** Sets reference SUTs up to behave otherwise than usual, rightly or wrongly, for one run of a scenario. */
package org.plugproof.testcases.rig;
