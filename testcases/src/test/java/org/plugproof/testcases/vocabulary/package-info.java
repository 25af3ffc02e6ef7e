/** Writes {@code docs/vocabulary.md} from the glue. */
package org.plugproof.testcases.vocabulary;
