@csms @G05
Feature: G05 Lock failure

  @TC_G_20_CSMS
  Scenario: TC_G_20_CSMS The CSMS takes the report of a lock that failed
    When the station sends NotifyEventRequest:
      | eventData[0].trigger                    | Delta                      |
      | eventData[0].actualValue                | 'true'                     |
      | eventData[0].eventNotificationType      | HardWiredNotification      |
      | eventData[0].component.name             | ConnectorPlugRetentionLock |
      | eventData[0].component.evse.id          | $config.evseId             |
      | eventData[0].component.evse.connectorId | $config.connectorId        |
      | eventData[0].variable.name              | Problem                    |
    Then the CSMS must answer with:
      | customData | absent or present |
