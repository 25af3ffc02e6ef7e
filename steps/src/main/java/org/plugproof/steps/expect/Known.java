package org.plugproof.steps.expect;

import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.value.Paths;

/** Sees to it that nothing is judged under a name that no message has. */
record Known(MessageFacts facts) {

    /** @throws HarnessError when there is no such message */
    String message(String name) {
        if (!facts.knows(name)) {
            throw new HarnessError("there is no message " + name);
        }
        return name;
    }

    /** @throws HarnessError when it begins with no message */
    String path(String messagePath) {
        message(Paths.head(messagePath));
        return messagePath;
    }
}
