package org.plugproof.reports.publish;

import java.util.List;
import org.plugproof.reports.verdict.Verdict;

/** How verdicts look on a page. */
final class Verdicts {

    /** Worst first, as a reader wants them. */
    static final List<Verdict> ORDER =
            List.of(Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE, Verdict.PASS, Verdict.NOT_APPLICABLE);

    private Verdicts() {}

    static String css(Verdict verdict) {
        return verdict.word().replace(' ', '-');
    }

    /** A sign beside the colour, for those who do not see the colour. */
    static String mark(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "✓";
            case FAIL -> "✕";
            case ERROR -> "!";
            case INCONCLUSIVE -> "?";
            case NOT_APPLICABLE -> "–";
        };
    }
}
