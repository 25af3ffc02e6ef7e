@station @F06
Feature: F06 Trigger a message

  Background:
    Given the station is connected and idle

  @TC_F_11_CS
  Scenario: TC_F_11_CS The station sends meter values of one EVSE when asked for them
    Given the station variables are:
      | AlignedDataCtrlr.Measurands | $config.aligned.measurands | if implemented, if writable |
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | MeterValues    |
      | evse.id          | $config.evseId |
    Then the station must answer Accepted
    And the station must send MeterValuesRequest:
      | evseId                                | $config.evseId |
      | meterValue[0].sampledValue[0].context | Trigger        |

  @TC_F_12_CS
  Scenario: TC_F_12_CS The station sends meter values of every EVSE when asked for all
    Given the station variables are:
      | AlignedDataCtrlr.Measurands | $config.aligned.measurands | if implemented, if writable |
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | MeterValues |
      | evse             | absent      |
    Then the station must answer Accepted
    And the station must send MeterValuesRequest for every EVSE:
      | evseId                                | $evse.id |
      | meterValue[0].sampledValue[0].context | Trigger  |

  @TC_F_13_CS
  Scenario: TC_F_13_CS The station tells of the transaction at one EVSE when asked for it
    Given the station variables are:
      | SampledDataCtrlr.TxUpdatedMeasurands | $config.txUpdated.measurands | if implemented, if writable |
    And the state is EnergyTransferStarted
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | TransactionEvent |
      | evse.id          | $config.evseId   |
    Then the station must answer Accepted
    And the station must send TransactionEventRequest:
      | evse.id                               | absent or $config.evseId |
      | triggerReason                         | Trigger                  |
      | transactionInfo.chargingState         | Charging                 |
      | meterValue[0].sampledValue[0].context | Trigger                  |

  @TC_F_14_CS
  Scenario: TC_F_14_CS The station tells of the transactions at every EVSE when asked for all
    Given the station variables are:
      | SampledDataCtrlr.TxUpdatedMeasurands | $config.txUpdated.measurands | if implemented, if writable |
    And the state is EnergyTransferStarted with:
      | evses | 99 |
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | TransactionEvent |
      | evse             | absent           |
    Then the station must answer Accepted
    And the station must send TransactionEventRequest for every EVSE:
      | evse.id                               | absent or $evse.id  |
      | triggerReason                         | Trigger             |
      | transactionInfo.transactionId         | $evse.transactionId |
      | transactionInfo.chargingState         | Charging            |
      | meterValue[0].sampledValue[0].context | Trigger             |

  @TC_F_15_CS
  Scenario: TC_F_15_CS The station that uploads no log says so when asked
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | LogStatusNotification |
    Then the station must answer Accepted
    And the station must send LogStatusNotificationRequest with status Idle

  @TC_F_16_CS
  Scenario: TC_F_16_CS The station that uploads a log says so when asked
    Given the file server holds transfers back
    When the CSMS sends GetLogRequest:
      | requestId          | $generated.requestId |
      | logType            | DiagnosticsLog       |
      | log.remoteLocation | $fileServer.url      |
    Then the station must answer Accepted
    Given the next step may take $config.log.timeout
    Then the station must send LogStatusNotificationRequest:
      | status    | Uploading                |
      | requestId | $GetLogRequest.requestId |
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | LogStatusNotification |
    Then the station must answer Accepted
    And the station must send LogStatusNotificationRequest:
      | status    | Uploading                |
      | requestId | $GetLogRequest.requestId |

  @TC_F_17_CS
  Scenario: TC_F_17_CS The station tells of its firmware whatever EVSE is named
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | FirmwareStatusNotification |
      | evse.id          | $config.evseId             |
    Then the station must answer Accepted
    And the station must send FirmwareStatusNotificationRequest with status Idle

  @TC_F_18_CS
  Scenario: TC_F_18_CS The station that updates no firmware says so when asked
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | FirmwareStatusNotification |
    Then the station must answer Accepted
    And the station must send FirmwareStatusNotificationRequest with status Idle

  @TC_F_19_CS @errata-6.2.59
  Scenario: TC_F_19_CS The station that downloads firmware says so when asked
    Given the file server offers "$config.firmware.file"
    And the file server holds transfers back
    When the CSMS sends UpdateFirmwareRequest:
      | requestId                   | $generated.requestId              |
      | firmware.location           | $fileServer.url                   |
      | firmware.retrieveDateTime   | now - 2 hours                     |
      | firmware.installDateTime    | absent                            |
      | firmware.signingCertificate | $config.firmware.certificate      |
      | firmware.signature          | $config.firmware.invalidSignature |
    Then the station must answer Accepted
    And the station must send FirmwareStatusNotificationRequest with status Downloading
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | FirmwareStatusNotification |
    Then the station must answer Accepted
    And the station must send FirmwareStatusNotificationRequest with status Downloading

  @TC_F_20_CS
  Scenario: TC_F_20_CS The station sends a heartbeat when asked for one
    Given the station variables are:
      | OCPPCommCtrlr.HeartbeatInterval | 3600 | if "$config.heartbeatInterval is at most $config.expect" |
      | OCPPCommCtrlr.HeartbeatInterval | 3600 | if implemented, if writable                              |
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | Heartbeat |
    Then the station must answer Accepted
    And the station must send HeartbeatRequest
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | Heartbeat |
    Then the station must answer Accepted
    And the station must send HeartbeatRequest

  @TC_F_23_CS
  Scenario: TC_F_23_CS The station tells of a free connector when asked
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | StatusNotification  |
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    Then the station must answer Accepted
    And the station must report the connector Available

  @TC_F_24_CS
  Scenario Outline: TC_F_24_CS The station tells of a connector in use when asked (<state>)
    Given this applies only if "$config.cableLockBeforeAuthorization is <locked>"
    And the state is <state>
    When $config.silence passes
    And the CSMS sends TriggerMessageRequest:
      | requestedMessage | StatusNotification  |
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    Then the station must answer Accepted
    And the station must report the connector Occupied

    Examples:
      | locked   | state                 |
      | not true | EVConnectedPreSession |
      | true     | EnergyTransferStarted |

  @TC_F_26_CS
  Scenario: TC_F_26_CS The station that was accepted does not boot again when asked
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | BootNotification |
    Then the station must answer Rejected
    And the station must not send BootNotificationRequest for $config.silence

  @TC_F_27_CS
  Scenario: TC_F_27_CS The station cannot be made to send what it does not have
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | SignCombinedCertificate |
    Then the station must answer NotImplemented
