package org.plugproof.steps.expect;

import java.util.Optional;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.reports.verdict.SutFailed;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.UnknownReference;

/** How each judgement is made, whatever it is about: whose it is, what becomes of the scenario by it, and what is the harness's own fault. */
final class Rulings {

    private final Proceedings proceedings;
    private int judgements;
    private int preparing;
    private int lastJudged;
    private boolean failed;
    private boolean begun;

    Rulings(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /** From here on judgements may be the case's own. */
    void begin() {
        lastJudged = proceedings.lastEntry();
        begun = true;
    }

    /** How many judgements of the case's own there were. */
    int judgements() {
        return judgements;
    }

    /** The newest entry when the last judgement ended. */
    int lastJudged() {
        return lastJudged;
    }

    boolean failed() {
        return failed;
    }

    /** See {@link Judge#prepare}. */
    void prepare(String state, Runnable steps) {
        preparing++;
        try {
            steps.run();
        } catch (SutFailed unreached) {
            throw new Inconclusive(state + " was not reached: " + unreached.getMessage());
        } finally {
            preparing--;
        }
    }

    /** As {@link #rule}, and notes by which sentence. */
    void note(Kind kind, String sentence, Runnable check) {
        rule(check);
        proceedings.book().note(kind, proceedings.lastEntry(), "", sentence);
    }

    /** @throws HarnessError when the check itself cannot be read */
    void rule(Runnable check) {
        if (preparing == 0) {
            judgements++;
        }
        proceedings.book().open(begun && preparing == 0);
        try {
            check.run();
        } catch (SutFailed | Inconclusive unreached) {
            failed = true;
            throw unreached;
        } catch (UnknownReference | IllegalArgumentException unreadable) {
            failed = true;
            throw new HarnessError(unreadable.getMessage(), unreadable);
        } finally {
            proceedings.patience(Optional.empty());
            lastJudged = proceedings.lastEntry();
        }
    }
}
