package org.plugproof.reports.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plugproof.reports.timeline.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A message in a few words: its action and the field or two that tell it from its like. */
final class Gist {

    private static final int LONGEST_PAYLOAD = 200_000;
    private static final int LONGEST_WORD = 40;
    private static final List<String> TELLING = List.of(
            "status",
            "eventType",
            "connectorStatus",
            "operationalStatus",
            "requestedMessage",
            "certificateType",
            "updateType",
            "reportBase",
            "triggerReason",
            "reason",
            "type");

    private Gist() {}

    static String of(Message message) {
        if (message instanceof Message.Call call) {
            return words(call.action(), asked(json(call.payload())));
        }
        if (message instanceof Message.CallResult result) {
            return words(result.action().orElse("unasked answer"), answered(json(result.payload())));
        }
        if (message instanceof Message.CallError error) {
            return words(error.action().orElse("unasked refusal"), "refused: " + cut(error.errorCode()));
        }
        return "no OCPP-J message: " + ((Message.Malformed) message).reason();
    }

    private static String words(String first, String second) {
        return (cut(first) + " " + second).strip();
    }

    private static String asked(JsonNode payload) {
        List<String> words = TELLING.stream()
                .map(payload::path)
                .filter(JsonNode::isString)
                .map(node -> cut(node.stringValue()))
                .limit(2)
                .toList();
        return words.isEmpty() ? variable(payload) : String.join(" ", words);
    }

    /** {@code Component.Variable} of a request that is about some, and how many more there are. */
    private static String variable(JsonNode payload) {
        for (JsonNode list : payload) {
            JsonNode first = list.path(0);
            if (first.path("component").path("name").isString()) {
                String name = first.path("component").path("name").stringValue() + "."
                        + first.path("variable").path("name").asString("");
                return cut(name) + (list.size() > 1 ? " +" + (list.size() - 1) : "");
            }
        }
        return "";
    }

    private static String answered(JsonNode payload) {
        return status(payload, 4).map(Gist::spoken).orElse("answered");
    }

    /** The first status at or below this node, nearest first: an answer has one at the top or in each item of a list. */
    private static Optional<String> status(JsonNode node, int depth) {
        for (var field : node.properties()) {
            if (field.getKey().toLowerCase(Locale.ROOT).endsWith("status")
                    && field.getValue().isString()) {
                return Optional.of(field.getValue().stringValue());
            }
        }
        if (depth > 0) {
            for (JsonNode child : node) {
                Optional<String> found = status(child, depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code InvalidCertificate} as {@code invalid certificate}: an answer reads unlike a request. */
    private static String spoken(String status) {
        return cut(status).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD) + "…";
    }

    private static JsonNode json(String payload) {
        if (payload.length() > LONGEST_PAYLOAD) {
            return RecordJson.MAPPER.createObjectNode();
        }
        try {
            return RecordJson.MAPPER.readTree(payload);
        } catch (JacksonException e) {
            return RecordJson.MAPPER.createObjectNode();
        }
    }
}
