package org.plugproof.steps.world;

import java.util.List;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.value.Table;

/** Reports connectors as a fake station: StatusNotification or NotifyEvent, as the SUT description chooses. */
public final class ConnectorReports {

    private final ScenarioContext world;

    ConnectorReports(ScenarioContext world) {
        this.world = world;
    }

    /** Sends the report; the CSMS must answer it, with content that the standard leaves empty. */
    public void send(ConnectorRef connector, String availability) {
        world.send(request(), content(connector, availability));
        world.judge().mustAnswerWith(Table.empty());
    }

    /** Sends the report; the CSMS must refuse it with one of these codes. */
    public void sendRefused(ConnectorRef connector, String availability, List<String> errorCodes) {
        world.send(request(), content(connector, availability));
        world.judge().mustAnswerError(errorCodes);
    }

    /** Sends the report before the scenario's own steps begin. */
    void establish(ConnectorRef connector, String availability) {
        world.ask(request(), content(connector, availability));
    }

    private String request() {
        return byEvent() ? "NotifyEventRequest" : "StatusNotificationRequest";
    }

    private Table content(ConnectorRef connector, String availability) {
        return byEvent() ? notifyEvent(connector, availability) : statusNotification(connector, availability);
    }

    private boolean byEvent() {
        return world.sut().features().statusReports().equals("NotifyEvent");
    }

    private static Table statusNotification(ConnectorRef connector, String availability) {
        return Table.of(
                "evseId", Integer.toString(connector.evseId()),
                "connectorId", Integer.toString(connector.connectorId()),
                "connectorStatus", availability);
    }

    private static Table notifyEvent(ConnectorRef connector, String availability) {
        return Table.of(
                "eventData[0].trigger", "Delta",
                "eventData[0].actualValue", availability,
                "eventData[0].eventNotificationType", "HardWiredNotification",
                "eventData[0].component.name", "Connector",
                "eventData[0].component.evse.id", Integer.toString(connector.evseId()),
                "eventData[0].component.evse.connectorId", Integer.toString(connector.connectorId()),
                "eventData[0].variable.name", "AvailabilityState");
    }
}
