package org.plugproof.steps.expect;

import java.util.HashMap;
import java.util.Map;
import org.plugproof.reports.timeline.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Payloads as trees, each read once: waits look at the same entries again and again. */
final class Payloads {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Integer, JsonNode> read = new HashMap<>();

    JsonNode of(Entry entry, String payload) {
        return read.computeIfAbsent(entry.number(), number -> parse(payload));
    }

    private static JsonNode parse(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }
}
