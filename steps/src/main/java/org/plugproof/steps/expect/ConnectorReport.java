package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a request says of one connector's availability: a StatusNotification, or an event of a NotifyEvent on the connector's
 * AvailabilityState. Part 6 takes either.
 *
 * @param trigger the event's; {@code Delta} for a StatusNotification
 */
record ConnectorReport(SutCall call, ConnectorRef connector, String availability, String trigger) {

    static List<ConnectorReport> in(SutCall call) {
        List<ConnectorReport> reports = new ArrayList<>();
        if (call.action().equals("StatusNotification")) {
            String status = call.payload().path("connectorStatus").asString("");
            reports.add(new ConnectorReport(call, connector(call.payload(), "evseId"), status, "Delta"));
        } else if (call.action().equals("NotifyEvent")) {
            for (JsonNode event : call.payload().path("eventData")) {
                if (isAvailability(event)) {
                    ConnectorRef connector = connector(event.path("component").path("evse"), "id");
                    String value = event.path("actualValue").asString("");
                    reports.add(new ConnectorReport(
                            call, connector, value, event.path("trigger").asString("")));
                }
            }
        }
        return reports;
    }

    boolean isDelta() {
        return trigger.equals("Delta");
    }

    private static boolean isAvailability(JsonNode event) {
        return "Connector".equals(event.path("component").path("name").asString(""))
                && "AvailabilityState"
                        .equals(event.path("variable").path("name").asString(""));
    }

    private static ConnectorRef connector(JsonNode node, String evse) {
        return new ConnectorRef(
                node.path(evse).asInt(0), node.path("connectorId").asInt(0));
    }
}
