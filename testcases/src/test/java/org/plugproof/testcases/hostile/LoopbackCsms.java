package org.plugproof.testcases.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A CSMS under test on loopback: a script for each connection, the last for all that follow. */
final class LoopbackCsms implements AutoCloseable {

    private final ServerSocket socket;
    private final List<Guest> guests;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private LoopbackCsms(ServerSocket socket, List<Guest> guests) {
        this.socket = socket;
        this.guests = guests;
    }

    static LoopbackCsms start(Guest... guests) throws IOException {
        LoopbackCsms csms =
                new LoopbackCsms(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), List.of(guests));
        csms.threads.execute(csms::accept);
        return csms;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        int count = 0;
        try {
            while (true) {
                Socket guest = socket.accept();
                Guest script = guests.get(Math.min(count++, guests.size() - 1));
                threads.execute(() -> serve(guest, script));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void serve(Socket guest, Guest script) {
        try (guest;
                Wire wire = new Wire(guest, false)) {
            script.serve(wire);
        } catch (IOException left) {
            // The other side has had enough.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
