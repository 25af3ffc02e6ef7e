package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Divides what a station reports into messages, each with {@code tbc} and, where the message has it, {@code seqNo} from 0. */
public final class ReportParts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What each message that may come in parts tells. */
    private static final Map<String, String> CONTENT = Map.of(
            "NotifyReportRequest", "reportData",
            "NotifyMonitoringReportRequest", "monitor",
            "ReportChargingProfilesRequest", "chargingProfile",
            "NotifyDisplayMessagesRequest", "messageInfo",
            "NotifyCustomerInformationRequest", "data");

    private ReportParts() {}

    /** Whether a message tells something that may come in parts, and the table leaves open in how many. */
    public static boolean leftOpen(String request, Table table) {
        return CONTENT.containsKey(request) && table.cell("tbc").isEmpty();
    }

    /**
     * One message for each entry; a text is divided in its middle.
     *
     * @param payload JSON text of such a message, whole
     */
    public static List<String> of(String request, String payload) {
        ObjectNode whole = (ObjectNode) JSON.readTree(payload);
        String name = CONTENT.get(request);
        List<JsonNode> contents = contents(whole.path(name));
        List<String> parts = new ArrayList<>();
        for (JsonNode content : contents) {
            ObjectNode part = whole.deepCopy();
            part.set(name, content);
            part.put("tbc", parts.size() < contents.size() - 1);
            if (part.has("seqNo")) {
                part.put("seqNo", parts.size());
            }
            parts.add(part.toString());
        }
        return parts.isEmpty() ? List.of(payload) : parts;
    }

    private static List<JsonNode> contents(JsonNode content) {
        if (content.isString() && content.stringValue().length() > 1) {
            String text = content.stringValue();
            int middle = text.length() / 2;
            return List.of(JSON.valueToTree(text.substring(0, middle)), JSON.valueToTree(text.substring(middle)));
        }
        return content.valueStream()
                .<JsonNode>map(entry -> JSON.createArrayNode().add(entry))
                .toList();
    }
}
