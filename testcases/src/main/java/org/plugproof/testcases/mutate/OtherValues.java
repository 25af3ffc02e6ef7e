package org.plugproof.testcases.mutate;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plugproof.fixtures.schema.MessageCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What else could stand at a path, the likeliest first; not all of it keeps to the schema. */
final class OtherValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<Duration> OUT_OF_TOLERANCE = List.of(Duration.ofMinutes(1), Duration.ofDays(1));

    private static final int ELEMENTS = 8;

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
            others.add(NODES.numberNode(-1));
        } else if (now.isNumber()) {
            others.add(NODES.numberNode(now.asDouble() + 11.5));
            others.add(NODES.numberNode(0));
        } else if (now.isArray()) {
            others.addAll(lists(catalogue, message, path, now));
        } else if (now.isObject()) {
            others.addAll(objects(catalogue, message, path, now));
        } else if (now.isString()) {
            others.addAll(texts(now.stringValue()));
        } else if (now.isMissingNode()) {
            others.add(NODES.stringNode("PP"));
            others.add(NODES.numberNode(1));
            others.add(NODES.booleanNode(true));
            others.add(NODES.stringNode(Instant.now().toString()));
            SmallestPayload.at(catalogue, message, path).ifPresent(others::add);
        }
        others.removeIf(now::equals);
        return others;
    }

    /** One element less, one alone, one that is another. */
    private static List<JsonNode> lists(MessageCatalogue catalogue, String message, String path, JsonNode now) {
        List<JsonNode> lists = new ArrayList<>();
        var less = now.deepCopy().asArray();
        if (!less.isEmpty()) {
            less.remove(less.size() - 1);
        }
        lists.add(less);
        List<JsonNode> elements = now.valueStream().limit(ELEMENTS).collect(Collectors.toCollection(ArrayList::new));
        elements.addAll(of(catalogue, message, path + "[0]", now.path(0)));
        elements.forEach(element -> lists.add(NODES.arrayNode().add(element)));
        return lists;
    }

    /** With another value in one of its fields. */
    private static List<JsonNode> objects(MessageCatalogue catalogue, String message, String path, JsonNode now) {
        List<JsonNode> objects = new ArrayList<>();
        now.properties().forEach(field -> of(catalogue, message, path + "." + field.getKey(), field.getValue())
                .forEach(other -> {
                    var object = now.deepCopy().asObject();
                    object.set(field.getKey(), other);
                    objects.add(object);
                }));
        return objects;
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
