package org.plugproof.reports.publish;

import java.nio.file.Path;

/** {@code report.html}. */
final class HtmlReport {

    private final Path file;

    HtmlReport(Path file) {
        this.file = file;
    }

    void write(RunRecord run, Archive archive) {
        throw new UnsupportedOperationException("to be built");
    }
}
