package org.plugproof.testcases.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What either kind of peer can do to the harness once the WebSocket is up. */
final class Hostility {

    private static final int MIB = 1 << 20;
    private static final int FLOOD = 100_000;

    private Hostility() {}

    static void giantFrame(Wire wire) throws IOException {
        wire.write(wire.head(Wire.TEXT, 64L * MIB));
        byte[] part = new byte[MIB];
        java.util.Arrays.fill(part, (byte) ' ');
        for (int i = 0; i < 64; i++) {
            wire.write(part);
        }
        wire.awaitEnd();
    }

    static void flood(Wire wire) throws IOException {
        for (int i = 0; i < FLOOD; i++) {
            wire.write(wire.frame(
                    Wire.TEXT, ("[2,\"flood-" + i + "\",\"Heartbeat\",{}]").getBytes(StandardCharsets.US_ASCII)));
        }
        wire.awaitEnd();
    }

    static void invalidUtf8(Wire wire) throws IOException {
        wire.write(wire.frame(Wire.TEXT, new byte[] {'[', '2', ',', '"', (byte) 0xc3, '(', '"', ']'}));
        wire.awaitEnd();
    }

    static void garbage(Wire wire) throws IOException {
        wire.send("{\"hello\": \"world\"");
        Kind.serve(wire);
    }

    /** Answers the first CALL with a CALLERROR that has no message id, and everything after it rightly. */
    static void callErrorWithoutId(Wire wire) throws IOException {
        String call = wire.read();
        while (!call.startsWith("[2")) {
            call = wire.read();
        }
        wire.send("[4,null,\"InternalError\",\"\",{}]");
        Kind.serve(wire);
    }
}
