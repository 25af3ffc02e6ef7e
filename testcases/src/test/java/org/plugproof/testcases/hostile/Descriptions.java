package org.plugproof.testcases.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Description files with short waits. */
final class Descriptions {

    private static final String WAITS = "expect: 2 seconds\nconnect: 2 seconds\nsilence: 500 ms\ntxTime: 1 second\n";

    private Descriptions() {}

    static Path csms(Path folder, int port) throws IOException {
        return file(
                folder,
                "csms.yaml",
                "role: csms\nurl: ws://127.0.0.1:" + port + "/ocpp\nidentities: [" + Kind.IDENTITY
                        + "]\nbasicAuthPassword: " + Kind.PASSWORD + "\n" + WAITS);
    }

    static Path station(Path folder, int port) throws IOException {
        return file(
                folder,
                "station.yaml",
                "role: station\nlisten: 127.0.0.1:" + port + "\nstationId: " + Kind.IDENTITY + "\nbasicAuthPassword: "
                        + Kind.PASSWORD + "\n" + WAITS);
    }

    static Path file(Path folder, String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name), yaml);
    }
}
