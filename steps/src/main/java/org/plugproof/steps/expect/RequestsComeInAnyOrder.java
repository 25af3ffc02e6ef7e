package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;

/** All of these requests come, in whatever order, with nothing but chatter and optional requests between them. */
final class RequestsComeInAnyOrder {

    private final Proceedings proceedings;

    RequestsComeInAnyOrder(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void judge(List<TheNextRequestIsOneOf.Alternative> wanted) {
        List<TheNextRequestIsOneOf.Alternative> left = new ArrayList<>(wanted);
        while (!left.isEmpty()) {
            left.remove(new TheNextRequestIsOneOf(proceedings, left).judge().place());
        }
    }
}
