package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Optional<Rule.Anchor> after,
        JsonNode payload,
        String answer) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What tells messages of a name apart whose number varies from run to run. */
    private static final Map<String, List<String>> TELLING = Map.of(
            "TransactionEventRequest", List.of("eventType", "triggerReason", "offline"),
            "StatusNotificationRequest", List.of("evseId", "connectorId", "connectorStatus"),
            "MeterValuesRequest", List.of("evseId"),
            "NotifyEventRequest",
                    List.of("eventData[0].component.evse.id", "eventData[0].variable.name", "eventData[0].actualValue"),
            "SecurityEventNotificationRequest", List.of("type"),
            "FirmwareStatusNotificationRequest", List.of("status"));

    /** What comes again and again by the clock, so that how often it came before differs from run to run. */
    private static final Set<String> PERIODIC =
            Set.of("MeterValuesRequest", "HeartbeatRequest", "MeterValueClock", "MeterValuePeriodic");

    static List<Spot> in(List<Entry> entries) {
        Map<Integer, String> answers = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Frame frame
                    && frame.message() instanceof Message.CallResult result
                    && result.call().isPresent()) {
                answers.put(result.call().get(), result.payload());
            }
        }
        List<Spot> spots = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Frame frame) {
                plain(entry.number(), frame, answers).ifPresent(spot -> spots.add(spot.addressed(spots)));
            }
        }
        return spots;
    }

    private static Optional<Spot> plain(int entry, Event.Frame frame, Map<Integer, String> answers) {
        String answer = answers.getOrDefault(entry, "{}");
        if (frame.message() instanceof Message.Call call) {
            return Optional.of(spot(entry, frame.sender(), call.action() + "Request", call.payload(), answer));
        }
        if (frame.message() instanceof Message.CallResult result
                && result.action().isPresent()) {
            String name = result.action().get() + "Response";
            return Optional.of(spot(entry, frame.sender(), name, result.payload(), answer));
        }
        return Optional.empty();
    }

    private static Spot spot(int entry, Party sender, String name, String text, String answer) {
        JsonNode payload = JSON.readTree(text);
        Map<String, String> where = new TreeMap<>();
        for (String path : TELLING.getOrDefault(name, List.of())) {
            JsonNode node = new Place(path).read(payload);
            if (!node.isMissingNode()) {
                where.put(path, node.isString() ? node.stringValue() : node.toString());
            }
        }
        return new Spot(entry, sender, name, 1, where, Optional.empty(), payload, answer);
    }

    /** Counted among all before it, or, if it is periodic, among those since the last frame that is not. */
    private Spot addressed(List<Spot> before) {
        Optional<Spot> solid = before.stream()
                .filter(spot -> isPeriodic() && !spot.isPeriodic() && spot.isRequest())
                .reduce((earlier, later) -> later);
        int floor = solid.map(Spot::entry).orElse(0);
        long earlier = before.stream()
                .filter(spot -> spot.entry > floor && spot.looksLike(this))
                .count();
        Optional<Rule.Anchor> anchor =
                solid.map(spot -> new Rule.Anchor(spot.sender, spot.message, spot.occurrence, spot.where));
        return new Spot(entry, sender, message, (int) earlier + 1, where, anchor, payload, answer);
    }

    boolean looksLike(Spot other) {
        return sender == other.sender && message.equals(other.message) && where.equals(other.where);
    }

    /** Comes by the clock, so that one run may have it where another has not. */
    boolean isPeriodic() {
        return PERIODIC.contains(message)
                || PERIODIC.contains(message.replace("Response", "Request"))
                || PERIODIC.contains(where.getOrDefault("triggerReason", ""));
    }

    /** A path to the last of the values of a transaction as such: how many it has differs from run to run. */
    String lasting(String path) {
        int last = new Place("meterValue").read(payload).size() - 1;
        return last > 0 ? path.replace("meterValue[" + last + "]", "meterValue[last]") : path;
    }

    boolean isRequest() {
        return message.endsWith("Request");
    }

    Rule rule(Rule.Action action) {
        return Rule.of(sender, message, occurrence, action)
                .withWhere(where)
                .withAfter(after)
                .withAnswer(answer);
    }

    /** It and all behind it; of what comes by the clock whatever its place, for another EVSE's would do as well. */
    Rule ruleForAll(Rule.Action action) {
        Rule rule = rule(action).withAlways();
        return isPeriodic() && !where.containsKey("triggerReason") ? rule.withWhere(Map.of()) : rule;
    }

    /** Where what comes by the clock is meant: the first of its kind, for how many come before a case begins differs from run to run. */
    Spot steady() {
        boolean anyOther = isPeriodic() && !where.containsKey("triggerReason");
        return new Spot(entry, sender, message, 1, anyOther ? Map.of() : where, Optional.empty(), payload, answer);
    }

    /** The first of all that look like it. */
    Spot first() {
        return new Spot(entry, sender, message, 1, where, Optional.empty(), payload, answer);
    }
}
