package org.plugproof.steps.world;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.plugproof.reports.verdict.HarnessError;

/** The station identities that a CSMS under test knows. Each scenario borrows one, so that scenarios side by side do not meet. */
final class IdentityPool {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final BlockingQueue<String> free;

    IdentityPool(List<String> identities) {
        this.free = new LinkedBlockingQueue<>(identities);
    }

    String borrow() throws InterruptedException {
        String identity = free.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (identity == null) {
            throw new HarnessError("no station identity became free within " + PATIENCE.toMinutes()
                    + " minutes; configure more identities or run fewer scenarios side by side");
        }
        return identity;
    }

    void giveBack(String identity) {
        free.add(identity);
    }
}
