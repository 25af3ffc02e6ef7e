package org.plugproof.reports.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.ScenarioResult;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code wire.jsonl}: a line for each frame and for each thing that happened around a connection. {@code nanos} counts from the scenario's
 * begin by the monotonic clock, {@code wall} is UTC.
 */
final class WireLog {

    private final Path file;

    WireLog(Path file) {
        this.file = file;
    }

    void append(ScenarioResult scenario) {
        Moments moments = new Moments(scenario);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (Entry entry : scenario.entries()) {
                out.write(RecordJson.MAPPER.writeValueAsString(line(scenario, entry, moments)));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static ObjectNode line(ScenarioResult scenario, Entry entry, Moments moments) {
        ObjectNode line = RecordJson.MAPPER.createObjectNode();
        line.put("case", scenario.caseId());
        line.put("scenario", scenario.feature() + ":" + scenario.line());
        line.put("entry", entry.number());
        line.put("nanos", moments.nanos(entry));
        line.put("wall", entry.wall().toString());
        if (entry.event() instanceof Event.Frame frame) {
            frame(line, frame);
        } else {
            beside(line, entry.event());
        }
        return line;
    }

    private static void frame(ObjectNode line, Event.Frame frame) {
        line.put("kind", kind(frame.message()));
        line.put("connection", frame.connection());
        line.put("sender", frame.sender().word());
        line.put("id", frame.message().id());
        action(frame.message(), line);
        line.put("text", frame.text());
        frame.violations().forEach(line.putArray("violations")::add);
    }

    static String kind(Message message) {
        if (message instanceof Message.Call) {
            return "CALL";
        }
        if (message instanceof Message.CallResult) {
            return "CALLRESULT";
        }
        return message instanceof Message.CallError ? "CALLERROR" : "malformed";
    }

    private static void action(Message message, ObjectNode line) {
        if (message instanceof Message.Call call) {
            line.put("action", call.action());
        } else if (message instanceof Message.CallResult result) {
            result.action().ifPresent(action -> line.put("action", action));
            result.call().ifPresent(call -> line.put("answers", call));
        } else if (message instanceof Message.CallError error) {
            error.action().ifPresent(action -> line.put("action", action));
            error.call().ifPresent(call -> line.put("answers", call));
        }
    }

    /** The event's own components, under the names they have on the timeline. */
    private static void beside(ObjectNode line, Event event) {
        ObjectNode components = RecordJson.MAPPER.valueToTree(event);
        line.set("kind", components.remove("type"));
        if (event instanceof Event.Control control) {
            components.put("sender", control.sender().word());
        }
        if (event instanceof Event.Closed closed) {
            components.put("by", closed.by().map(Party::word).orElse(null));
        }
        line.setAll(components);
        line.put("gist", EntryText.of(event));
    }
}
