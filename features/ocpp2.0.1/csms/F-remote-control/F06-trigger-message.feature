@csms @F06
Feature: F06 Trigger a message

  @TC_F_11_CSMS
  Scenario: TC_F_11_CSMS The CSMS has the meter of one EVSE read
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | MeterValues    |
      | evse.id          | $config.evseId |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | MeterValues    |
      | evse.id          | $config.evseId |
    When the station sends MeterValuesRequest:
      | evseId                                  | $config.evseId                |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Trigger                       |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_F_13_CSMS
  Scenario: TC_F_13_CSMS The CSMS has the transaction of one EVSE reported
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    And the state is EnergyTransferStarted
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | TransactionEvent |
      | evse.id          | $config.evseId   |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | TransactionEvent |
      | evse.id          | $config.evseId   |
    When the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | Trigger                       |
      | evse.id                                 | $config.evseId                |
      | transactionInfo.chargingState           | Charging                      |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Trigger                       |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_F_15_CSMS
  Scenario: TC_F_15_CSMS The CSMS asks for the state of a log upload while there is none
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | LogStatusNotification |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | LogStatusNotification |
    When the station sends LogStatusNotificationRequest:
      | status    | Idle   |
      | requestId | absent |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_F_18_CSMS
  Scenario: TC_F_18_CSMS The CSMS asks for the state of a firmware update while there is none
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | FirmwareStatusNotification |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | FirmwareStatusNotification |
    When the station sends FirmwareStatusNotificationRequest:
      | status    | Idle   |
      | requestId | absent |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_F_20_CSMS
  Scenario: TC_F_20_CSMS The CSMS has a heartbeat sent
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | Heartbeat |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | Heartbeat |
    When the station sends HeartbeatRequest
    Then the CSMS must answer with:
      | currentTime | present |

  @TC_F_23_CSMS
  Scenario: TC_F_23_CSMS The CSMS has a free connector reported
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | StatusNotification  |
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | StatusNotification  |
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    When the station reports the connector Available

  @TC_F_24_CSMS
  Scenario: TC_F_24_CSMS The CSMS has an occupied connector reported
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    When the station reports the connector Occupied
    And the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | StatusNotification  |
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | StatusNotification  |
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    When the station reports the connector Occupied

  @TC_F_27_CSMS
  Scenario: TC_F_27_CSMS The CSMS bears a station that cannot send the message
    Given the station will answer TriggerMessageRequest with:
      | status | NotImplemented |
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | MeterValues |
      | evse             | absent      |
    Then the CSMS must send TriggerMessageRequest

  @TC_F_14_CSMS
  Scenario: TC_F_14_CSMS The CSMS has every transaction reported
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    And the state is EnergyTransferStarted
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | TransactionEvent |
      | evse             | absent           |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | TransactionEvent |
    When the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | Trigger                       |
      | evse                                    | absent                        |
      | transactionInfo.chargingState           | Charging                      |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Trigger                       |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_F_12_CSMS
  Scenario: TC_F_12_CSMS The CSMS has the meter of every EVSE read
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | MeterValues |
      | evse             | absent      |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | MeterValues |
    When the station sends MeterValuesRequest for every EVSE:
      | evseId                                  | $evse.id                      |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Trigger                       |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
