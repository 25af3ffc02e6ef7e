package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads single values out of a payload, for callers that judge nothing and know no JSON library. */
public final class Payload {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode root;

    private Payload(JsonNode root) {
        this.root = root;
    }

    /** @param json text of an object that was read from the wire or composed by us */
    public static Payload of(String json) {
        return new Payload(JSON.readTree(json));
    }

    /** The value at a path such as {@code setVariableResult[0].attributeStatus}, as text; empty if there is none. */
    public Optional<String> text(String path) {
        JsonNode found = Paths.read(root, path);
        return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(text(found));
    }

    /** All values at a path with {@code [*]}, as texts. */
    public List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        Paths.readAll(root, path).forEach(node -> texts.add(text(node)));
        return texts;
    }

    /** Whether each row of the table holds for this payload. */
    public boolean has(Table content, Scope scope) {
        return content.rows().stream().allMatch(row -> Cell.expectation(row.cell(), scope)
                .mismatch(Paths.read(root, row.path()))
                .isEmpty());
    }

    /** A node as a person would write it: text without quotes, a list of such joined with commas, everything else as JSON. */
    public static String text(JsonNode node) {
        if (node.isArray() && node.valueStream().allMatch(JsonNode::isValueNode)) {
            return node.valueStream().map(Payload::text).collect(Collectors.joining(","));
        }
        return node.isString() ? node.stringValue() : node.toString();
    }
}
