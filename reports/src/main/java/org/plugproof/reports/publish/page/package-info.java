/** What the templates of the HTML report show, ready to be shown: every value is text or a number, nothing is decided in a template. */
package org.plugproof.reports.publish.page;
