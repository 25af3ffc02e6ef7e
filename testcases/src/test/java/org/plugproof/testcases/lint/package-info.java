/** Holds feature files to the vocabulary, the schemas, the catalogue and the roles before anything connects. */
package org.plugproof.testcases.lint;
