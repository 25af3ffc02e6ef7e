package org.plugproof.testcases.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.plugproof.fixtures.reference.station.ReferenceStation;

/** Moves a reference station by lines of words. */
final class StationConsole {

    private static final String HELP = """
            park EVSE · leave EVSE · plug EVSE CONNECTOR · unplug EVSE CONNECTOR
            token EVSE ID [TYPE] · stop EVSE · end EVSE · wait EVSE · unplug-ev EVSE · plug-ev EVSE
            power · display · quit""";
    private static final String DEFAULT_TYPE = "ISO14443";

    private final ReferenceStation station;
    private final PrintWriter out;

    StationConsole(ReferenceStation station, PrintWriter out) {
        this.station = station;
        this.out = out;
    }

    /** Obeys until {@code quit}. When the input ends, as in a service, the station goes on until the process is stopped. */
    void obey(InputStream input) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.strip().equals("quit")) {
                    return;
                }
                obey(line.strip());
            }
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void obey(String line) {
        try {
            String said = move(line.split("\\s+"));
            out.println(said.isEmpty() ? "done" : said);
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
            out.println("not understood: " + line + "\n" + HELP);
        }
        out.flush();
    }

    private String move(String[] words) {
        switch (words[0]) {
            case "park" -> station.park(number(words[1]));
            case "leave" -> station.leave(number(words[1]));
            case "plug" -> station.plugIn(number(words[1]), number(words[2]));
            case "unplug" -> station.unplug(number(words[1]), number(words[2]));
            case "token" ->
                station.presentToken(number(words[1]), words[2], words.length > 3 ? words[3] : DEFAULT_TYPE);
            case "stop" -> station.stopFromVehicle(number(words[1]));
            case "end" -> station.endFromVehicle(number(words[1]));
            case "wait" -> station.makeVehicleWait(number(words[1]));
            case "unplug-ev" -> station.unplugFromVehicle(number(words[1]));
            case "plug-ev" -> station.plugIntoVehicle(number(words[1]));
            case "power" -> station.powerCycle();
            case "display" -> {
                return "display: " + station.display();
            }
            default -> {
                return HELP;
            }
        }
        return "";
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }
}
