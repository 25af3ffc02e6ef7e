package org.plugproof.steps.value;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lays a table over a default payload: what the table does not name stays as it was. */
public final class Composer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Composer() {}

    /** @param defaultPayload JSON text of an object */
    public static String compose(String defaultPayload, Table table, Scope scope) {
        return compose(defaultPayload, table, scope, path -> Optional.empty());
    }

    public static String compose(String defaultPayload, Table table, References references) {
        return compose(defaultPayload, table, Scope.of(references));
    }

    /**
     * As {@link #compose(String, Table, Scope)}, for paths that the default does not have.
     *
     * @param types the JSON type at a path of the message: string, integer, number, boolean …; empty where unknown
     */
    public static String compose(
            String defaultPayload, Table table, Scope scope, Function<String, Optional<String>> types) {
        ObjectNode payload = (ObjectNode) JSON.readTree(defaultPayload);
        for (Row row : table.rows()) {
            if (Cell.isAbsent(row.cell())) {
                Paths.remove(payload, row.path());
            } else {
                Paths.write(payload, row.path(), Cell.content(row.cell(), model(payload, row.path(), types), scope));
            }
        }
        return payload.toString();
    }

    private static Optional<JsonNode> model(ObjectNode payload, String path, Function<String, Optional<String>> types) {
        Optional<JsonNode> typed = types.apply(path).flatMap(Composer::example);
        return typed.isPresent() ? typed : Paths.readAll(payload, path).stream().findFirst();
    }

    private static Optional<JsonNode> example(String type) {
        return switch (type) {
            case "string" -> Optional.of(JSON.readTree("\"\""));
            case "integer", "number" -> Optional.of(JSON.readTree("0"));
            case "boolean" -> Optional.of(JSON.readTree("false"));
            default -> Optional.empty();
        };
    }
}
