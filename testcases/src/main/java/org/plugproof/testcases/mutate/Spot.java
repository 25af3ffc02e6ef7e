package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plugproof.fixtures.tamper.Place;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A frame of a recording, addressed so that another run of the same scenario has it too: by name, by what tells such messages apart, and
 * by its place among those.
 */
record Spot(
        int entry,
        Party sender,
        String message,
        int occurrence,
        Map<String, String> where,
        JsonNode payload,
        String answer) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What tells messages of a name apart whose number varies from run to run. */
    private static final Map<String, List<String>> TELLING = Map.of(
            "TransactionEventRequest", List.of("eventType", "triggerReason"),
            "StatusNotificationRequest", List.of("evseId", "connectorId", "connectorStatus"),
            "SecurityEventNotificationRequest", List.of("type"),
            "FirmwareStatusNotificationRequest", List.of("status"));

    static List<Spot> in(List<Entry> entries) {
        Map<Integer, String> answers = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Frame frame
                    && frame.message() instanceof Message.CallResult result
                    && result.call().isPresent()) {
                answers.put(result.call().get(), result.payload());
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        List<Spot> spots = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Frame frame) {
                spot(entry.number(), frame, answers, seen).ifPresent(spots::add);
            }
        }
        return spots;
    }

    private static Optional<Spot> spot(
            int entry, Event.Frame frame, Map<Integer, String> answers, Map<String, Integer> seen) {
        String name;
        String text;
        if (frame.message() instanceof Message.Call call) {
            name = call.action() + "Request";
            text = call.payload();
        } else if (frame.message() instanceof Message.CallResult result
                && result.action().isPresent()) {
            name = result.action().get() + "Response";
            text = result.payload();
        } else {
            return Optional.empty();
        }
        JsonNode payload = JSON.readTree(text);
        Map<String, String> where = new TreeMap<>();
        for (String path : TELLING.getOrDefault(name, List.of())) {
            JsonNode node = new Place(path).read(payload);
            where.put(path, node.isString() ? node.stringValue() : node.toString());
        }
        int occurrence = seen.merge(frame.sender() + name + where, 1, Integer::sum);
        return Optional.of(
                new Spot(entry, frame.sender(), name, occurrence, where, payload, answers.getOrDefault(entry, "{}")));
    }

    boolean isRequest() {
        return message.endsWith("Request");
    }

    Rule rule(Rule.Action action) {
        return Rule.of(sender, message, occurrence, action).withWhere(where).withAnswer(answer);
    }
}
