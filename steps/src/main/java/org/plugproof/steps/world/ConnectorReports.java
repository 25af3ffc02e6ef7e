package org.plugproof.steps.world;

import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.value.Table;

/** Reports connectors as a fake station: StatusNotification or NotifyEvent, as the SUT description chooses. */
public final class ConnectorReports {

    private final ScenarioContext world;

    ConnectorReports(ScenarioContext world) {
        this.world = world;
    }

    /** Sends the report and waits for its answer, whose content the standard leaves empty. */
    public void send(ConnectorRef connector, String availability) {
        if (world.sut().features().statusReports().equals("NotifyEvent")) {
            world.ask("NotifyEventRequest", notifyEvent(connector, availability));
        } else {
            world.ask("StatusNotificationRequest", statusNotification(connector, availability));
        }
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
