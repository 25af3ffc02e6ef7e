package org.plugproof.steps.value;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Timeline;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/**
 * The names of one scenario: {@code $config.}, {@code $generated.}, what was put here, and the latest message of a name on the timeline in
 * either direction.
 */
public final class ScenarioReferences implements References {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private volatile JsonNode config;
    private final Timeline timeline;
    private final GeneratedValues generated = new GeneratedValues();
    private final Map<String, JsonNode> named;

    public ScenarioReferences(JsonNode config, Timeline timeline, Map<String, JsonNode> named) {
        this.config = config;
        this.timeline = timeline;
        this.named = new ConcurrentSkipListMap<>(named);
    }

    /** @param config JSON text of what stands behind {@code $config} */
    public static ScenarioReferences of(String config, Timeline timeline) {
        return new ScenarioReferences(JSON.readTree(config), timeline, Map.of());
    }

    /** Makes {@code $name} known; the name may have dots, as in {@code fileServer.url}. */
    public void put(String name, JsonNode value) {
        named.put(name, value);
    }

    /** Puts a double, or a list or map of plain values, as JSON. */
    public void putPlain(String name, Object value) {
        named.put(name, JSON.valueToTree(value));
    }

    /** What stands behind {@code $config} from now on, as JSON text: a step changed what the SUT is configured to. */
    public void configured(String newConfig) {
        config = JSON.readTree(newConfig);
    }

    public void put(String name, String value) {
        named.put(name, StringNode.valueOf(value));
    }

    public void put(String name, long value) {
        named.put(name, LongNode.valueOf(value));
    }

    @Override
    public JsonNode resolve(String reference) {
        String name = reference.startsWith("$") ? reference.substring(1) : reference;
        String head = name.split("[.\\[]", 2)[0];
        if (head.equals("config")) {
            return config(reference, name.substring(head.length()));
        }
        if (head.equals("generated") && name.length() > head.length() + 1) {
            return generated.named(name.substring(head.length() + 1));
        }
        Optional<JsonNode> given = given(name);
        return given.orElseGet(() -> message(reference, head, name.substring(head.length())));
    }

    private JsonNode config(String reference, String path) {
        JsonNode node = path.isEmpty() ? config : Paths.read(config, path.substring(1));
        if (node.isMissingNode() || node.isNull()) {
            throw new UnknownReference(reference, "the SUT's description has " + near(path));
        }
        return node;
    }

    /** What the deepest known part of the path has, so that a slip of the pen shows. */
    private String near(String path) {
        String known = path;
        while (known.contains(".")) {
            known = known.substring(0, known.lastIndexOf('.'));
            JsonNode node = known.isEmpty() ? config : Paths.read(config, known.substring(1));
            if (node.isObject()) {
                return (known.isEmpty() ? "" : known.substring(1) + ": ") + String.join(", ", node.propertyNames());
            }
        }
        return "nothing there";
    }

    private Optional<JsonNode> given(String name) {
        return named.keySet().stream()
                .filter(known -> name.equals(known) || name.startsWith(known + ".") || name.startsWith(known + "["))
                .max(Comparator.comparingInt(String::length))
                .map(known -> within(named.get(known), name.substring(known.length())))
                .filter(node -> !node.isMissingNode());
    }

    private static JsonNode within(JsonNode node, String rest) {
        return rest.isEmpty() ? node : Paths.read(node, rest.startsWith(".") ? rest.substring(1) : rest);
    }

    private JsonNode message(String reference, String head, String path) {
        List<Entry> entries = timeline.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Optional<String> payload = payload(entries.get(i), head);
            if (payload.isPresent()) {
                JsonNode node = within(parse(payload.get()), path);
                if (node.isMissingNode()) {
                    throw new UnknownReference(
                            reference,
                            "the latest " + head + " (frame " + entries.get(i).number() + ") has nothing there");
                }
                return node;
            }
        }
        throw new UnknownReference(reference, known(head));
    }

    private String known(String head) {
        String others = named.isEmpty() ? "" : "; put here: $" + String.join(", $", new TreeMap<>(named).keySet());
        return (head.endsWith("Request") || head.endsWith("Response")
                        ? "no " + head + " was seen"
                        : "names begin with $config, $generated or a message seen")
                + others;
    }

    private static JsonNode parse(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JacksonException noJson) {
            return tools.jackson.databind.node.MissingNode.getInstance();
        }
    }

    private static Optional<String> payload(Entry entry, String name) {
        if (!(entry.event() instanceof Event.Frame frame)) {
            return Optional.empty();
        }
        if (frame.message() instanceof Message.Call call) {
            return Optional.of(call.payload()).filter(payload -> name.equals(call.action() + "Request"));
        }
        if (frame.message() instanceof Message.CallResult result) {
            return Optional.of(result.payload())
                    .filter(payload -> name.equals(result.action().orElse("") + "Response"));
        }
        return Optional.empty();
    }
}
