/** The command line: one class a command. */
package org.plugproof.testcases.cli;
