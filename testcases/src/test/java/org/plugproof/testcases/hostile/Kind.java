package org.plugproof.testcases.hostile;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Peers that behave, as far as the cases of these tests go. */
final class Kind {

    static final String IDENTITY = "PP-1";
    static final String PASSWORD = "open sesame 0123456";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Kind() {}

    static void csms(Wire wire) throws IOException {
        wire.acceptUpgrade();
        while (true) {
            answer(wire, wire.read(), "UnknownVendorId");
        }
    }

    /** Connects as the station that is described, and boots. */
    static Wire boot(Wire wire) throws IOException {
        if (wire.upgrade("/" + IDENTITY, IDENTITY, PASSWORD) != 101) {
            throw new IOException("not let in");
        }
        sendBoot(wire);
        return wire;
    }

    static void sendBoot(Wire wire) throws IOException {
        wire.send("[2,\"boot-" + System.nanoTime() + "\",\"BootNotification\",{\"reason\":\"PowerUp\","
                + "\"chargingStation\":{\"model\":\"Bench\",\"vendorName\":\"Plugproof\"}}]");
    }

    static void station(Wire wire) throws IOException {
        boot(wire);
        serve(wire);
    }

    static void serve(Wire wire) throws IOException {
        while (true) {
            answer(wire, wire.read(), "UnknownVendorId");
        }
    }

    /** Answers a CALL; passes over anything else. */
    static void answer(Wire wire, String text, String dataTransfer) throws IOException {
        JsonNode frame = JSON.readTree(text);
        if (frame.get(0).asInt() == 2) {
            String content = content(frame.get(2).asString(), frame.get(3), dataTransfer);
            wire.send("[3,\"" + frame.get(1).asString() + "\"," + content + "]");
            if (frame.get(2).asString().equals("TriggerMessage")) {
                triggered(wire, frame.get(3).get("requestedMessage").asString());
            }
        }
    }

    private static void triggered(Wire wire, String message) throws IOException {
        if (message.equals("BootNotification")) {
            sendBoot(wire);
        } else {
            wire.send("[2,\"beat-" + System.nanoTime() + "\",\"Heartbeat\",{}]");
        }
    }

    private static String content(String action, JsonNode payload, String dataTransfer) {
        return switch (action) {
            case "BootNotification" ->
                "{\"currentTime\":\"" + Instant.now().toString() + "\",\"interval\":300,\"status\":\"Accepted\"}";
            case "GetBaseReport" -> "{\"status\":\"NotSupported\"}";
            case "DataTransfer" -> "{\"status\":\"" + dataTransfer + "\"}";
            case "ClearChargingProfile" -> "{\"status\":\"Unknown\"}";
            case "TriggerMessage" -> "{\"status\":\"Accepted\"}";
            case "GetLocalListVersion" -> "{\"versionNumber\":0}";
            case "GetVariables" -> unknown("getVariableResult", payload.get("getVariableData"));
            case "SetVariables" -> unknown("setVariableResult", payload.get("setVariableData"));
            default -> "{}";
        };
    }

    private static String unknown(String list, JsonNode asked) {
        ArrayNode results = JSON.createArrayNode();
        for (JsonNode one : asked) {
            ObjectNode result = results.addObject();
            result.put("attributeStatus", "UnknownVariable");
            result.set("component", one.get("component"));
            result.set("variable", one.get("variable"));
        }
        return JSON.writeValueAsString(JSON.valueToTree(Map.of(list, results)));
    }
}
