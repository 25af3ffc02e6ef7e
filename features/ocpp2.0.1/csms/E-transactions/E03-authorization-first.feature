@csms @E03
Feature: E03 Start, authorization first

  @TC_E_04_CSMS
  Scenario: TC_E_04_CSMS The CSMS takes a session that begins with the token
    When the session proceeds to Authorized
    And the session proceeds to EnergyTransferStarted

  @TC_E_38_CSMS
  Scenario: TC_E_38_CSMS The CSMS takes it that the EV is not ready yet
    Given the state is Authorized
    When the session proceeds to EVConnectedPreSession
    And the station sends TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEV          |
    Then the CSMS must answer with:
      | customData | absent or present |
