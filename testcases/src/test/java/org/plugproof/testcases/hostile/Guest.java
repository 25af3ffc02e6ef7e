package org.plugproof.testcases.hostile;

import java.io.IOException;

/** What a peer does with one connection, which is closed when it returns. */
@FunctionalInterface
interface Guest {
    void serve(Wire wire) throws IOException;
}
