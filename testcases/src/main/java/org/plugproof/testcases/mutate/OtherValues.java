package org.plugproof.testcases.mutate;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.plugproof.fixtures.schema.MessageCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What else could stand at a path, the likeliest first; not all of it keeps to the schema. */
final class OtherValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<Duration> OUT_OF_TOLERANCE = List.of(Duration.ofMinutes(1), Duration.ofDays(1));

    private OtherValues() {}

    static List<JsonNode> of(MessageCatalogue catalogue, String message, String path, JsonNode now) {
        List<JsonNode> others = new ArrayList<>();
        catalogue.field(message, path).ifPresent(field -> field.enumeration()
                .forEach(value -> others.add(NODES.stringNode(value))));
        if (now.isBoolean()) {
            others.add(NODES.booleanNode(!now.asBoolean()));
        } else if (now.isIntegralNumber()) {
            others.add(NODES.numberNode(now.asLong() + 5));
            others.add(NODES.numberNode(0));
            others.add(NODES.numberNode(1));
        } else if (now.isNumber()) {
            others.add(NODES.numberNode(now.asDouble() + 11.5));
            others.add(NODES.numberNode(0));
        } else if (now.isArray()) {
            others.addAll(lists(now));
        } else if (now.isString()) {
            others.addAll(texts(now.stringValue()));
        } else if (now.isMissingNode()) {
            others.add(NODES.stringNode("PP"));
            others.add(NODES.numberNode(1));
            others.add(NODES.booleanNode(true));
            others.add(NODES.stringNode(Instant.now().toString()));
        }
        others.removeIf(now::equals);
        return others;
    }

    private static List<JsonNode> lists(JsonNode now) {
        var less = now.deepCopy().asArray();
        if (!less.isEmpty()) {
            less.remove(less.size() - 1);
        }
        return List.of(less);
    }

    private static List<JsonNode> texts(String now) {
        List<JsonNode> texts = new ArrayList<>();
        try {
            Instant moment = OffsetDateTime.parse(now).toInstant();
            for (Duration much : OUT_OF_TOLERANCE) {
                texts.add(NODES.stringNode(moment.minus(much).toString()));
                texts.add(NODES.stringNode(moment.plus(much).toString()));
            }
        } catch (DateTimeParseException noMoment) {
            texts.add(NODES.stringNode("PP-OTHER"));
            texts.add(NODES.stringNode(""));
            texts.add(NODES.stringNode("7"));
        }
        return texts;
    }
}
