package org.plugproof.steps.expect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What an OCPP 2.0.1 station may say at any time. */
public final class Ocpp201StationChatter implements Chatter {

    private static final Set<String> ALWAYS =
            Set.of("Heartbeat", "StatusNotification", "SecurityEventNotification", "MeterValues");
    private static final Set<String> METERING = Set.of("MeterValuePeriodic", "MeterValueClock");
    private static final Set<String> OF_THE_MANUFACTURER =
            Set.of("HardWiredNotification", "HardWiredMonitor", "PreconfiguredMonitor");
    private static final Map<String, List<String>> RESTARTING =
            Map.of("SetVariables", List.of("BasicAuthPassword", "NetworkConfigurationPriority", "SecurityProfile"));
    private static final Set<String> REBOOTING = Set.of("Reset", "UpdateFirmware", "CertificateSigned");

    @Override
    public boolean isChatter(String action, JsonNode payload) {
        return switch (action) {
            case "TransactionEvent" -> isMetering(payload);
            case "NotifyEvent" -> isOfItself(payload.path("eventData"));
            case "LogStatusNotification", "FirmwareStatusNotification" ->
                "Idle".equals(payload.path("status").asString(""));
            default -> ALWAYS.contains(action);
        };
    }

    private static boolean isMetering(JsonNode payload) {
        return "Updated".equals(payload.path("eventType").asString(""))
                && METERING.contains(payload.path("triggerReason").asString(""));
    }

    /** Availability of connectors, EVSEs and the station, and what the manufacturer has it report. */
    private static boolean isOfItself(JsonNode events) {
        return !events.isEmpty()
                && events.valueStream()
                        .allMatch(event -> "AvailabilityState"
                                        .equals(event.path("variable")
                                                .path("name")
                                                .asString(""))
                                || OF_THE_MANUFACTURER.contains(
                                        event.path("eventNotificationType").asString("")));
    }

    @Override
    public boolean mayEndTheConnection(String action, JsonNode payload) {
        return REBOOTING.contains(action)
                || RESTARTING.getOrDefault(action, List.of()).stream()
                        .anyMatch(name -> payload.toString().contains('"' + name + '"'));
    }

    @Override
    public String subprotocol() {
        return "ocpp2.0.1";
    }
}
