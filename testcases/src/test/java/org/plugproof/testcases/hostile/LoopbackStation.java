package org.plugproof.testcases.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A station under test that connects again and again, as stations do: a script for each connection, the last for all that follow. */
final class LoopbackStation implements AutoCloseable {

    private static final int BACK_OFF_MILLIS = 100;

    private final int port;
    private final List<Guest> guests;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private volatile Wire current;
    private int count;

    private LoopbackStation(int port, List<Guest> guests) {
        this.port = port;
        this.guests = guests;
    }

    static LoopbackStation start(int port, Guest... guests) {
        LoopbackStation station = new LoopbackStation(port, List.of(guests));
        station.thread.scheduleWithFixedDelay(station::connect, 0, BACK_OFF_MILLIS, TimeUnit.MILLISECONDS);
        return station;
    }

    private void connect() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                Wire wire = new Wire(socket, true)) {
            current = wire;
            guests.get(Math.min(count++, guests.size() - 1)).serve(wire);
        } catch (IOException left) {
            // Nobody listens yet, or the other side has had enough: try again after the back-off.
        }
    }

    @Override
    public void close() throws IOException {
        thread.shutdownNow();
        Wire wire = current;
        if (wire != null) {
            wire.close();
        }
    }
}
