@csms @I03
Feature: I03 Show the final cost

  @TC_I_02_CSMS @errata-6.3.12
  Scenario: TC_I_02_CSMS The CSMS tells the final cost
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
    When the session proceeds to Authorized
    And the station sends TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | Charging             |
    Then the CSMS must answer with:
      | customData | absent or present |
    When $config.txTime passes
    And the station sends TransactionEventRequest:
      | eventType       | Updated                    |
      | triggerReason   | StopAuthorized             |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the station sends TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | EVConnected          |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station reports the connector Available
    And the station sends TransactionEventRequest:
      | eventType                               | Ended                         |
      | triggerReason                           | EVCommunicationLost           |
      | transactionInfo.chargingState           | Idle                          |
      | transactionInfo.stoppedReason           | EVDisconnected                |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 6000                          |
      | meterValue[0].sampledValue[0].context   | Transaction.End               |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | totalCost | present |
