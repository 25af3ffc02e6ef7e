@csms @J02
Feature: J02 Meter values in transactions

  @TC_J_07_CSMS
  Scenario: TC_J_07_CSMS The CSMS takes meter values as a transaction starts at an EVSE
    When the station reports the connector Occupied
    And the station sends TransactionEventRequest:
      | eventType                               | Started                       |
      | triggerReason                           | CablePluggedIn                |
      | evse.id                                 | $config.evseId                |
      | evse.connectorId                        | $config.connectorId           |
      | transactionInfo.chargingState           | EVConnected                   |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Transaction.Begin             |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_J_08_CSMS
  Scenario: TC_J_08_CSMS The CSMS takes the first meter values once the EVSE is known
    When the session proceeds to Authorized
    And the station reports the connector Occupied
    And the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | CablePluggedIn                |
      | evse.id                                 | $config.evseId                |
      | evse.connectorId                        | $config.connectorId           |
      | transactionInfo.chargingState           | EVConnected                   |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Transaction.Begin             |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | Charging             |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_J_09_CSMS
  Scenario: TC_J_09_CSMS The CSMS takes meter values during a transaction
    Given the state is EnergyTransferStarted
    When $config.sampledInterval passes
    And the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValuePeriodic            |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Periodic               |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.sampledInterval passes
    And the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValuePeriodic            |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 2000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Periodic               |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.sampledInterval passes
    And the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValuePeriodic            |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 3000                          |
      | meterValue[0].sampledValue[0].context   | Sample.Periodic               |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_J_10_CSMS
  Scenario: TC_J_10_CSMS The CSMS takes the sampled meter values of a transaction at its end
    Given the state is EnergyTransferStarted
    When the session proceeds to EVConnectedPostSession
    And the station reports the connector Available
    And the station sends TransactionEventRequest:
      | eventType                               | Ended                                                     |
      | triggerReason                           | EVCommunicationLost                                       |
      | transactionInfo.chargingState           | Idle                                                      |
      | transactionInfo.stoppedReason           | EVDisconnected                                            |
      | meterValue[0].timestamp                 | now - $config.txEnded.interval - $config.txEnded.interval |
      | meterValue[0].sampledValue[0].value     | 1000                                                      |
      | meterValue[0].sampledValue[0].context   | Sample.Periodic                                           |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register                             |
      | meterValue[1].timestamp                 | now - $config.txEnded.interval                            |
      | meterValue[1].sampledValue[0].value     | 2000                                                      |
      | meterValue[1].sampledValue[0].context   | Sample.Periodic                                           |
      | meterValue[1].sampledValue[0].measurand | Energy.Active.Import.Register                             |
      | meterValue[2].timestamp                 | now                                                       |
      | meterValue[2].sampledValue[0].value     | 3000                                                      |
      | meterValue[2].sampledValue[0].context   | Transaction.End                                           |
      | meterValue[2].sampledValue[0].measurand | Energy.Active.Import.Register                             |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_J_11_CSMS
  Scenario: TC_J_11_CSMS The CSMS takes the signed sampled meter values of a transaction at its end
    Given the state is EnergyTransferStarted
    When the session proceeds to EVConnectedPostSession
    And the station reports the connector Available
    And the station sends TransactionEventRequest:
      | eventType                                                      | Ended                                                     |
      | triggerReason                                                  | EVCommunicationLost                                       |
      | transactionInfo.chargingState                                  | Idle                                                      |
      | transactionInfo.stoppedReason                                  | EVDisconnected                                            |
      | meterValue[0].timestamp                                        | now - $config.txEnded.interval - $config.txEnded.interval |
      | meterValue[0].sampledValue[0].value                            | 1000                                                      |
      | meterValue[0].sampledValue[0].context                          | Sample.Periodic                                           |
      | meterValue[0].sampledValue[0].measurand                        | Energy.Active.Import.Register                             |
      | meterValue[0].sampledValue[0].signedMeterValue.signedMeterData | T0NNRnx7fXx7fQ==                                          |
      | meterValue[0].sampledValue[0].signedMeterValue.signingMethod   | ECDSA-secp256r1-SHA256                                    |
      | meterValue[0].sampledValue[0].signedMeterValue.encodingMethod  | OCMF                                                      |
      | meterValue[0].sampledValue[0].signedMeterValue.publicKey       | T0NNRg==                                                  |
      | meterValue[1].timestamp                                        | now - $config.txEnded.interval                            |
      | meterValue[1].sampledValue[0].value                            | 2000                                                      |
      | meterValue[1].sampledValue[0].context                          | Sample.Periodic                                           |
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
