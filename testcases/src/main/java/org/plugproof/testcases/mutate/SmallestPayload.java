package org.plugproof.testcases.mutate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plugproof.fixtures.schema.MessageCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A payload with nothing in it but what the schema demands. */
final class SmallestPayload {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode schema;

    private SmallestPayload(JsonNode schema) {
        this.schema = schema;
    }

    static JsonNode of(MessageCatalogue catalogue, String message) {
        JsonNode schema = catalogue.schema(message);
        return new SmallestPayload(schema).value(schema);
    }

    /**
     * The smallest that can stand at a place in a message.
     *
     * @param path such as {@code getVariableData[4].component}
     * @return empty where the schema has no such place
     */
    static Optional<JsonNode> at(MessageCatalogue catalogue, String message, String path) {
        SmallestPayload payload = new SmallestPayload(catalogue.schema(message));
        JsonNode type = payload.schema;
        for (String step : path.replaceAll("\\[[^]]*]", ".[]").split("\\.")) {
            JsonNode parent = payload.resolved(type);
            type = step.equals("[]")
                    ? parent.path("items")
                    : parent.path("properties").path(step);
        }
        return type.isMissingNode() ? Optional.empty() : Optional.of(payload.value(type));
    }

    private JsonNode resolved(JsonNode given) {
        JsonNode type = given;
        while (type.has("$ref")) {
            type = schema.at(type.path("$ref").asString().substring(1));
        }
        return type;
    }

    private JsonNode value(JsonNode given) {
        JsonNode type = resolved(given);
        if (type.has("enum")) {
            return type.path("enum").path(0);
        }
        return switch (type.path("type").asString("object")) {
            case "object" -> object(type);
            case "array" -> array(type);
            case "integer" -> NODES.numberNode(Math.max(1, type.path("minimum").asInt(1)));
            case "number" -> NODES.numberNode(1.5);
            case "boolean" -> NODES.booleanNode(true);
            default ->
                NODES.stringNode(
                        type.path("format").asString("").equals("date-time")
                                ? Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()
                                : "PP");
        };
    }

    private ObjectNode object(JsonNode type) {
        ObjectNode object = NODES.objectNode();
        for (JsonNode name : type.path("required")) {
            object.set(name.asString(), value(type.path("properties").path(name.asString())));
        }
        return object;
    }

    private ArrayNode array(JsonNode type) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < type.path("minItems").asInt(1); i++) {
            array.add(value(type.path("items")));
        }
        return array;
    }
}
