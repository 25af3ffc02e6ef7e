package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A SUT that says more than it should with its last breath, such as the last request twice, is caught though nothing is waited for any
 * more: what it sends with the frame that ends the case is read before the case is closed.
 */
final class StragglersComeIn {

    private static final Duration WITH_THE_LAST_FRAME = Duration.ofMillis(100);

    private final Proceedings proceedings;

    StragglersComeIn(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /** Until a request is left over, or the time is up. */
    void await() {
        NoRequestIsLeftOver leftOver = new NoRequestIsLeftOver();
        proceedings.await(
                WITH_THE_LAST_FRAME, entries -> Optional.of(leftOver.violations(new Seen(proceedings, List.of())))
                        .filter(found -> !found.isEmpty()));
    }
}
