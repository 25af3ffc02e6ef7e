package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.plugproof.testcases.run.CaseEnd;

/** A line a case, flushed at once. */
final class ProgressLines implements Progress {

    private final PrintWriter out;

    ProgressLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(CaseEnd end) {
        out.println(line(end));
        out.flush();
    }

    static String line(CaseEnd end) {
        String line = String.format(
                Locale.ROOT,
                "%-14s %-13s %6.1f s  %s",
                end.verdict().word(),
                end.caseId(),
                end.duration().toMillis() / 1000.0,
                end.title());
        return end.reason().isEmpty() ? line : line + "\n" + " ".repeat(15) + end.reason();
    }

    @Override
    public void close() {
        out.flush();
    }
}
