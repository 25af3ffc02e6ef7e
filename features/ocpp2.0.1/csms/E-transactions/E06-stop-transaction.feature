@csms @E06
Feature: E06 Stop transaction options

  @TC_E_20_CSMS
  Scenario: TC_E_20_CSMS The CSMS takes the end of a transaction by unplugging at the EV
    Given the state is EnergyTransferSuspended
    When the session proceeds to EVDisconnected

  @TC_E_07_CSMS
  Scenario: TC_E_07_CSMS The CSMS takes a transaction that ends as the power path opens
    Given the state is EnergyTransferStarted
    When the station sends TransactionEventRequest:
      | eventType                     | Ended          |
      | triggerReason                 | StopAuthorized |
      | transactionInfo.stoppedReason | Local          |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_08_CSMS
  Scenario: TC_E_08_CSMS The CSMS takes a transaction that ends as the energy flow ends
    Given the state is StopAuthorized
    When the station sends TransactionEventRequest:
      | eventType                     | Ended                |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | EVConnected          |
      | transactionInfo.stoppedReason | Local                |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_14_CSMS
  Scenario: TC_E_14_CSMS The CSMS takes a transaction that ends by unplugging at the station
    Given the state is EVConnectedPostSession
    When the session proceeds to EVDisconnected

  @TC_E_15_CSMS
  Scenario: TC_E_15_CSMS The CSMS takes a transaction that the driver ends
    Given the state is EnergyTransferStarted
    When the station sends TransactionEventRequest:
      | eventType                     | Ended          |
      | triggerReason                 | StopAuthorized |
      | transactionInfo.stoppedReason | Local          |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_16_CSMS
  Scenario: TC_E_16_CSMS The CSMS refuses an invalid token and takes the end of its transaction
    When the station sends TransactionEventRequest:
      | eventType       | Started                      |
      | triggerReason   | Authorized                   |
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Invalid or Unknown |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended        |
      | triggerReason                 | Deauthorized |
      | transactionInfo.stoppedReason | DeAuthorized |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_17_CSMS
  Scenario: TC_E_17_CSMS The CSMS takes a transaction that ends as the EV is lost
    Given the state is EnergyTransferSuspended
    When the station sends TransactionEventRequest:
      | eventType                     | Ended               |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
      | transactionInfo.stoppedReason | EVDisconnected      |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_19_CSMS
  Scenario: TC_E_19_CSMS The CSMS takes a transaction that ends as the EV leaves the bay
    Given the state is EVConnectedPostSession
    When the station reports the connector Available
    And the station sends TransactionEventRequest:
      | eventType                     | Updated             |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended      |
      | triggerReason                 | EVDeparted |
      | transactionInfo.stoppedReason | Local      |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_21_CSMS
  Scenario: TC_E_21_CSMS The CSMS ends a transaction
    Given the station will answer RequestStopTransactionRequest with:
      | status | Accepted |
    And the state is EnergyTransferStarted
    When the operator asks the CSMS for RequestStopTransactionRequest
    Then the CSMS must send RequestStopTransactionRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended      |
      | triggerReason                 | RemoteStop |
      | transactionInfo.stoppedReason | Remote     |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_22_CSMS
  Scenario: TC_E_22_CSMS The CSMS takes a transaction that the EV ends
    Given the state is EnergyTransferStarted
    When the station sends TransactionEventRequest:
      | eventType                     | Ended                |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEV          |
      | transactionInfo.stoppedReason | StoppedByEV          |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_39_CSMS
  Scenario: TC_E_39_CSMS The CSMS takes a transaction that ends as nobody plugs in
    Given the state is Authorized
    When $config.evConnectionTimeOut passes
    And the station sends TransactionEventRequest:
      | eventType                     | Ended            |
      | triggerReason                 | EVConnectTimeout |
      | transactionInfo.stoppedReason | Timeout          |
    Then the CSMS must answer with:
      | customData | absent or present |
