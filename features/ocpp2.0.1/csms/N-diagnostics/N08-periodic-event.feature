@csms @N08
Feature: N08 Periodic events

  @TC_N_24_CSMS
  Scenario: TC_N_24_CSMS The CSMS takes periodic events one after the other
    When the station sends NotifyEventRequest:
      | eventData[0].trigger                         | Periodic           |
      | eventData[0].actualValue                     | 7000               |
      | eventData[0].eventNotificationType           | CustomMonitor      |
      | eventData[0].variableMonitoringId            | $config.monitor.id |
      | eventData[0].component.name                  | EVSE               |
      | eventData[0].component.evse.connectorId      | absent             |
      | eventData[0].variable.name                   | Power              |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends NotifyEventRequest:
      | eventData[0].trigger                         | Periodic           |
      | eventData[0].actualValue                     | 7200               |
      | eventData[0].eventNotificationType           | CustomMonitor      |
      | eventData[0].variableMonitoringId            | $config.monitor.id |
      | eventData[0].component.name                  | EVSE               |
      | eventData[0].component.evse.connectorId      | absent             |
      | eventData[0].variable.name                   | Power              |
    Then the CSMS must answer with:
      | customData | absent or present |
