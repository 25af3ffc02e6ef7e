@csms @E01
Feature: E01 Start transaction options

  @TC_E_01_CSMS
  Scenario: TC_E_01_CSMS The CSMS takes a transaction that starts as the power path closes
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the station reports the connector Occupied
    And the station sends TransactionEventRequest:
      | eventType                     | Started                    |
      | triggerReason                 | ChargingStateChanged       |
      | idToken.idToken               | $config.idToken.valid.id   |
      | idToken.type                  | $config.idToken.valid.type |
      | evse.id                       | $config.evseId             |
      | evse.connectorId              | $config.connectorId        |
      | transactionInfo.chargingState | SuspendedEVSE              |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the station sends TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | Charging             |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_02_CSMS
  Scenario: TC_E_02_CSMS The CSMS takes a transaction that starts as energy flows
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the station reports the connector Occupied
    And the station sends TransactionEventRequest:
      | eventType                     | Started                    |
      | triggerReason                 | ChargingStateChanged       |
      | idToken.idToken               | $config.idToken.valid.id   |
      | idToken.type                  | $config.idToken.valid.type |
      | evse.id                       | $config.evseId             |
      | evse.connectorId              | $config.connectorId        |
      | transactionInfo.chargingState | Charging                   |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |

  @TC_E_09_CSMS
  Scenario: TC_E_09_CSMS The CSMS takes a transaction that starts with the cable
    When the station reports the connector Occupied
    And the station sends TransactionEventRequest:
      | eventType                     | Started             |
      | triggerReason                 | CablePluggedIn      |
      | evse.id                       | $config.evseId      |
      | evse.connectorId              | $config.connectorId |
      | transactionInfo.chargingState | EVConnected         |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_10_CSMS
  Scenario: TC_E_10_CSMS The CSMS takes a transaction that starts with the authorization
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the station sends TransactionEventRequest:
      | eventType       | Started                    |
      | triggerReason   | Authorized                 |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |

  @TC_E_11_CSMS
  Scenario: TC_E_11_CSMS The CSMS takes a transaction that starts with a signed meter value
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the station reports the connector Occupied
    And the station sends TransactionEventRequest:
      | eventType                                                      | Started                       |
      | triggerReason                                                  | SignedDataReceived            |
      | idToken.idToken                                                | $config.idToken.valid.id      |
      | idToken.type                                                   | $config.idToken.valid.type    |
      | evse.id                                                        | $config.evseId                |
      | evse.connectorId                                               | $config.connectorId           |
      | meterValue[0].timestamp                                        | now                           |
      | meterValue[0].sampledValue[0].value                            | 0.0                           |
      | meterValue[0].sampledValue[0].context                          | Transaction.Begin             |
      | meterValue[0].sampledValue[0].measurand                        | Energy.Active.Import.Register |
      | meterValue[0].sampledValue[0].signedMeterValue.signedMeterData | T0NNRnx7fXx7fQ==              |
      | meterValue[0].sampledValue[0].signedMeterValue.signingMethod   | ECDSA-secp256r1-SHA256        |
      | meterValue[0].sampledValue[0].signedMeterValue.encodingMethod  | OCMF                          |
      | meterValue[0].sampledValue[0].signedMeterValue.publicKey       | T0NNRg==                      |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the station sends TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | Charging             |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_12_CSMS
  Scenario: TC_E_12_CSMS The CSMS takes a transaction that starts as the EV parks
    When the station sends TransactionEventRequest:
      | eventType     | Started    |
      | triggerReason | EVDetected |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_53_CSMS
  Scenario: TC_E_53_CSMS The CSMS takes a new transaction that counts from 0 again
    When the session proceeds to EnergyTransferStarted
    And the session proceeds to EVDisconnected
    And the session proceeds to EnergyTransferStarted
    And the session proceeds to EVDisconnected
