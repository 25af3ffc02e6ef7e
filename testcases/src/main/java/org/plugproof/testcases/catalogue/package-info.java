/** The cases of Part 6 as facts: ids, use cases, requirements, errata, and what Part 5 asks of whom. */
package org.plugproof.testcases.catalogue;
