package org.plugproof.steps.world;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;

/** The station identities that a CSMS under test knows. Each scenario borrows one, so that scenarios side by side do not meet. */
final class IdentityPool {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Empty once and for all when no identity is left. */
    private final BlockingQueue<Optional<String>> free;

    private final AtomicInteger left;

    IdentityPool(List<String> identities) {
        this.free =
                new LinkedBlockingQueue<>(identities.stream().map(Optional::of).toList());
        this.left = new AtomicInteger(identities.size());
    }

    String borrow() throws InterruptedException {
        Optional<String> identity = free.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (identity == null) {
            throw new HarnessError("no station identity became free within " + PATIENCE.toMinutes()
                    + " minutes; configure more identities or run fewer scenarios side by side");
        }
        if (identity.isEmpty()) {
            free.add(identity);
            throw new Inconclusive("the CSMS expects every station identity with another security profile by now;"
                    + " put that back, or configure more identities");
        }
        return identity.get();
    }

    /** @param moved whether the CSMS now expects it with another security profile (A05): then no other scenario can use it */
    void giveBack(String identity, boolean moved) {
        if (!moved) {
            free.add(Optional.of(identity));
        } else if (left.decrementAndGet() == 0) {
            free.add(Optional.empty());
        }
    }
}
