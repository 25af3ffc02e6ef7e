@csms @E10
Feature: E10 The cable is pulled at the EV

  @TC_E_26_CSMS
  Scenario: TC_E_26_CSMS The CSMS takes a transaction that goes on after unplugging at the EV
    Given the state is EnergyTransferSuspended
    When the station sends TransactionEventRequest:
      | eventType                     | Updated             |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station reports the connector Available
    And the station sends TransactionEventRequest:
      | eventType                     | Updated        |
      | triggerReason                 | CablePluggedIn |
      | transactionInfo.chargingState | EVConnected    |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | Charging             |
    Then the CSMS must answer with:
      | customData | absent or present |
