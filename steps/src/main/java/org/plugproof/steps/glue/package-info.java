/** The words of the features. Each method is one phrase: it parses nothing, decides nothing, and hands on. */
package org.plugproof.steps.glue;
