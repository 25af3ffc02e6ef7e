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
