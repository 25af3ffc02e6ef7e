package org.plugproof.reports.publish;

import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.ScenarioResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A timeline as JSON for the report's own script, which shows an entry when a reader opens it. */
final class EntriesJson {

    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST_TEXT = 65_536;

    private EntriesJson() {}

    /** No text in it can end the elements that it stands in, or begin a comment there. */
    static String of(ScenarioResult scenario) {
        Moments moments = new Moments(scenario);
        ArrayNode entries = RecordJson.MAPPER.createArrayNode();
        scenario.entries().stream().limit(MOST_ENTRIES).forEach(entry -> entries.add(node(entry, moments)));
        int left = scenario.entries().size() - entries.size();
        if (left > 0) {
            entries.addObject().put("g", left + " more entries: see wire.jsonl").put("k", "note");
        }
        return RecordJson.MAPPER
                .writeValueAsString(entries)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static ObjectNode node(Entry entry, Moments moments) {
        ObjectNode node = RecordJson.MAPPER.createObjectNode();
        node.put("n", entry.number());
        node.put("t", moments.exact(entry));
        node.put("w", entry.wall().toString());
        node.put("g", EntryText.of(entry.event()));
        if (entry.event() instanceof Event.Frame frame) {
            node.put("k", WireLog.kind(frame.message()));
            node.put("s", frame.sender() == Party.STATION ? 1 : 0);
            node.put("c", frame.connection());
            node.put("x", cut(frame.text()));
            if (!frame.violations().isEmpty()) {
                frame.violations().forEach(node.putArray("v")::add);
            }
        } else {
            ObjectNode components = RecordJson.MAPPER.valueToTree(entry.event());
            node.set("k", components.remove("type"));
            node.put("x", cut(components.toString()));
        }
        return node;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, LONGEST_TEXT) + "… (" + text.length() + " characters in all: see wire.jsonl)";
    }
}
