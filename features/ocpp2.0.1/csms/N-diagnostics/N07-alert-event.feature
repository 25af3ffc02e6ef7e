@csms @N07
Feature: N07 Alert events

  @TC_N_48_CSMS
  Scenario: TC_N_48_CSMS The CSMS takes an event about a variable that cannot be read
    When the station sends NotifyEventRequest:
      | eventData[0].trigger               | Delta                    |
      | eventData[0].actualValue           | ''                       |
      | eventData[0].eventNotificationType | CustomMonitor            |
      | eventData[0].variableMonitoringId  | $config.monitor.id       |
      | eventData[0].component             | {"name": "SecurityCtrlr"} |
      | eventData[0].variable.name         | BasicAuthPassword        |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_N_49_CSMS
  Scenario: TC_N_49_CSMS The CSMS takes the end of an alert after a reboot
    When the station sends NotifyEventRequest:
      | eventData[0].trigger                         | Alerting           |
      | eventData[0].cleared                         | true               |
      | eventData[0].actualValue                     | 0                  |
      | eventData[0].eventNotificationType           | CustomMonitor      |
      | eventData[0].variableMonitoringId            | $config.monitor.id |
      | eventData[0].component.name                  | EVSE               |
      | eventData[0].component.evse.connectorId      | absent             |
      | eventData[0].variable.name                   | Power              |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_N_50_CSMS
  Scenario: TC_N_50_CSMS The CSMS takes a periodic event
    When the station sends NotifyEventRequest:
      | eventData[0].trigger                         | Periodic           |
      | eventData[0].actualValue                     | 0                  |
      | eventData[0].eventNotificationType           | CustomMonitor      |
      | eventData[0].variableMonitoringId            | $config.monitor.id |
      | eventData[0].component.name                  | EVSE               |
      | eventData[0].component.evse.connectorId      | absent             |
      | eventData[0].variable.name                   | Power              |
    Then the CSMS must answer with:
      | customData | absent or present |
