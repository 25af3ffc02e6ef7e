package org.plugproof.testcases.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for those who must be told one before they listen. It lies below those that systems hand out for port 0 and for outgoing connections
 * (Linux from 32768, others from 49152): nobody who runs beside can be given it meanwhile.
 */
public final class FreePort {

    private static final int FROM = 20_000;
    private static final int TO = 32_768;

    private FreePort() {}

    /** @return one on which nobody listened a moment ago */
    public static int find() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FROM, TO);
            if (isFree(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
