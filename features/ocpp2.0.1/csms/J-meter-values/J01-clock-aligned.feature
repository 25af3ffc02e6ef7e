@csms @J01
Feature: J01 Clock-aligned meter values

  @TC_J_03_CSMS
  Scenario: TC_J_03_CSMS The CSMS takes the clock-aligned meter values of a transaction at its end
    Given the state is EnergyTransferStarted
    When the session proceeds to EVConnectedPostSession
    And the station reports the connector Available
    And the station sends TransactionEventRequest:
      | eventType                               | Ended                                                     |
      | triggerReason                           | EVCommunicationLost                                       |
      | transactionInfo.chargingState           | Idle                                                      |
      | transactionInfo.stoppedReason           | EVDisconnected                                            |
      | meterValue[0].timestamp                 | now - $config.aligned.interval - $config.aligned.interval |
      | meterValue[0].sampledValue[0].value     | 1000                                                      |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                                              |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register                             |
      | meterValue[1].timestamp                 | now - $config.aligned.interval                            |
      | meterValue[1].sampledValue[0].value     | 2000                                                      |
      | meterValue[1].sampledValue[0].context   | Sample.Clock                                              |
      | meterValue[1].sampledValue[0].measurand | Energy.Active.Import.Register                             |
      | meterValue[2].timestamp                 | now                                                       |
      | meterValue[2].sampledValue[0].value     | 3000                                                      |
      | meterValue[2].sampledValue[0].context   | Transaction.End                                           |
      | meterValue[2].sampledValue[0].measurand | Energy.Active.Import.Register                             |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_J_04_CSMS
  Scenario: TC_J_04_CSMS The CSMS takes the signed clock-aligned meter values of a transaction at its end
    Given the state is EnergyTransferStarted
    When the session proceeds to EVConnectedPostSession
    And the station reports the connector Available
    And the station sends TransactionEventRequest:
      | eventType                                                      | Ended                                                     |
      | triggerReason                                                  | EVCommunicationLost                                       |
      | transactionInfo.chargingState                                  | Idle                                                      |
      | transactionInfo.stoppedReason                                  | EVDisconnected                                            |
      | meterValue[0].timestamp                                        | now - $config.aligned.interval - $config.aligned.interval |
      | meterValue[0].sampledValue[0].value                            | 1000                                                      |
      | meterValue[0].sampledValue[0].context                          | Sample.Clock                                              |
      | meterValue[0].sampledValue[0].measurand                        | Energy.Active.Import.Register                             |
      | meterValue[0].sampledValue[0].signedMeterValue.signedMeterData | T0NNRnx7fXx7fQ==                                          |
      | meterValue[0].sampledValue[0].signedMeterValue.signingMethod   | ECDSA-secp256r1-SHA256                                    |
      | meterValue[0].sampledValue[0].signedMeterValue.encodingMethod  | OCMF                                                      |
      | meterValue[0].sampledValue[0].signedMeterValue.publicKey       | T0NNRg==                                                  |
      | meterValue[1].timestamp                                        | now - $config.aligned.interval                            |
      | meterValue[1].sampledValue[0].value                            | 2000                                                      |
      | meterValue[1].sampledValue[0].context                          | Sample.Clock                                              |
      | meterValue[1].sampledValue[0].measurand                        | Energy.Active.Import.Register                             |
      | meterValue[1].sampledValue[0].signedMeterValue.signedMeterData | T0NNRnx7fXx7fQ==                                          |
      | meterValue[1].sampledValue[0].signedMeterValue.signingMethod   | ECDSA-secp256r1-SHA256                                    |
      | meterValue[1].sampledValue[0].signedMeterValue.encodingMethod  | OCMF                                                      |
      | meterValue[1].sampledValue[0].signedMeterValue.publicKey       | T0NNRg==                                                  |
      | meterValue[2].timestamp                                        | now                                                       |
      | meterValue[2].sampledValue[0].value                            | 3000                                                      |
      | meterValue[2].sampledValue[0].context                          | Transaction.End                                           |
      | meterValue[2].sampledValue[0].measurand                        | Energy.Active.Import.Register                             |
      | meterValue[2].sampledValue[0].signedMeterValue.signedMeterData | T0NNRnx7fXx7fQ==                                          |
      | meterValue[2].sampledValue[0].signedMeterValue.signingMethod   | ECDSA-secp256r1-SHA256                                    |
      | meterValue[2].sampledValue[0].signedMeterValue.encodingMethod  | OCMF                                                      |
      | meterValue[2].sampledValue[0].signedMeterValue.publicKey       | T0NNRg==                                                  |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_J_01_CSMS
  Scenario: TC_J_01_CSMS The CSMS takes clock-aligned meter values of an idle station
    Given this applies only if "$config.statusReports is StatusNotification"
    When the station sends MeterValuesRequest:
      | evseId                                  | 0                             |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    And the station sends MeterValuesRequest for every EVSE:
      | evseId                                  | $evse.id                      |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.alignedInterval passes
    And the station sends MeterValuesRequest:
      | evseId                                  | 0                             |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 2000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    And the station sends MeterValuesRequest for every EVSE:
      | evseId                                  | $evse.id                      |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 2000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.alignedInterval passes
    And the station sends MeterValuesRequest:
      | evseId                                  | 0                             |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 3000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    And the station sends MeterValuesRequest for every EVSE:
      | evseId                                  | $evse.id                      |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 3000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_J_01_CSMS
  Scenario: TC_J_01_CSMS The CSMS takes clock-aligned events of an idle station
    Given this applies only if "$config.statusReports is NotifyEvent"
    When the station sends NotifyEventRequest:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '1000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].variable.name         | EnergyImportRegister |
    And the station sends NotifyEventRequest for every EVSE:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '1000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].component.evse.id     | $evse.id             |
      | eventData[0].variable.name         | EnergyImportRegister |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.alignedInterval passes
    And the station sends NotifyEventRequest:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '2000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].variable.name         | EnergyImportRegister |
    And the station sends NotifyEventRequest for every EVSE:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '2000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].component.evse.id     | $evse.id             |
      | eventData[0].variable.name         | EnergyImportRegister |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.alignedInterval passes
    And the station sends NotifyEventRequest:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '3000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].variable.name         | EnergyImportRegister |
    And the station sends NotifyEventRequest for every EVSE:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '3000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].component.evse.id     | $evse.id             |
      | eventData[0].variable.name         | EnergyImportRegister |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_J_02_CSMS
  Scenario: TC_J_02_CSMS The CSMS takes clock-aligned meter values beside a transaction
    Given this applies only if "$config.statusReports is StatusNotification"
    And the state is EnergyTransferStarted
    When the station sends MeterValuesRequest:
      | evseId                                  | 0                             |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    And the station sends MeterValuesRequest for every other EVSE:
      | evseId                                  | $evse.id                      |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValueClock               |
      | timestamp                               | now                           |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.alignedInterval passes
    And the station sends MeterValuesRequest:
      | evseId                                  | 0                             |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 2000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    And the station sends MeterValuesRequest for every other EVSE:
      | evseId                                  | $evse.id                      |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 2000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValueClock               |
      | timestamp                               | now                           |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 2000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.alignedInterval passes
    And the station sends MeterValuesRequest:
      | evseId                                  | 0                             |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 3000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    And the station sends MeterValuesRequest for every other EVSE:
      | evseId                                  | $evse.id                      |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 3000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValueClock               |
      | timestamp                               | now                           |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 3000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_J_02_CSMS
  Scenario: TC_J_02_CSMS The CSMS takes clock-aligned events beside a transaction
    Given this applies only if "$config.statusReports is NotifyEvent"
    And the state is EnergyTransferStarted
    When the station sends NotifyEventRequest:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '1000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].variable.name         | EnergyImportRegister |
    And the station sends NotifyEventRequest for every other EVSE:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '1000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].component.evse.id     | $evse.id             |
      | eventData[0].variable.name         | EnergyImportRegister |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValueClock               |
      | timestamp                               | now                           |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.alignedInterval passes
    And the station sends NotifyEventRequest:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '2000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].variable.name         | EnergyImportRegister |
    And the station sends NotifyEventRequest for every other EVSE:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '2000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].component.evse.id     | $evse.id             |
      | eventData[0].variable.name         | EnergyImportRegister |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValueClock               |
      | timestamp                               | now                           |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 2000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.alignedInterval passes
    And the station sends NotifyEventRequest:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '3000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].variable.name         | EnergyImportRegister |
    And the station sends NotifyEventRequest for every other EVSE:
      | eventData[0].trigger               | Periodic             |
      | eventData[0].timestamp             | now                  |
      | eventData[0].actualValue           | '3000'               |
      | eventData[0].eventNotificationType | PreconfiguredMonitor |
      | eventData[0].variableMonitoringId  | 1                    |
      | eventData[0].component.name        | FiscalMetering       |
      | eventData[0].component.evse.id     | $evse.id             |
      | eventData[0].variable.name         | EnergyImportRegister |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValueClock               |
      | timestamp                               | now                           |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 3000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Clock                  |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
