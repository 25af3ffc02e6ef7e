package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.plugproof.testcases.run.CaseEnd;

/** Shows cases as they end: a bar on a terminal, a line each elsewhere. */
interface Progress extends Consumer<CaseEnd>, AutoCloseable {

    @Override
    void close();

    static Progress on(PrintWriter out, int cases) {
        return System.console() == null ? new ProgressLines(out) : new TerminalBar(out, cases);
    }
}
