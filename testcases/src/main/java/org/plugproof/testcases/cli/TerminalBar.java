package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.run.CaseEnd;

/** A bar; cases that did not pass stand above it. */
final class TerminalBar implements Progress {

    private final PrintWriter out;
    private final ProgressBar bar;

    TerminalBar(PrintWriter out, int cases) {
        this.out = out;
        this.bar = new ProgressBarBuilder()
                .setTaskName("cases")
                .setInitialMax(cases)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public synchronized void accept(CaseEnd end) {
        if (end.verdict() != Verdict.PASS && end.verdict() != Verdict.NOT_APPLICABLE) {
            bar.pause();
            out.println("\r\u001b[K" + ProgressLines.line(end));
            out.flush();
            bar.resume();
        }
        bar.setExtraMessage(end.caseId());
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
