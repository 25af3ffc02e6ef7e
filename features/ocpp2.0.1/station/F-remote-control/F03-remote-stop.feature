@station @F03
Feature: F03 Remote stop

  Background:
    Given the station is connected and idle

  @TC_F_08_CS
  Scenario: TC_F_08_CS The CSMS stops the charging session
    Given the state is EnergyTransferStarted
    When the session proceeds to StopAuthorized with:
      | stop | remotely |
    Then the station may send TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | EVConnected          |
    And the station may send TransactionEventRequest with triggerReason SignedDataReceived

  @TC_F_09_CS
  Scenario: TC_F_09_CS The station refuses to stop a transaction that it does not have
    Given the state is EnergyTransferStarted
    When the CSMS sends RequestStopTransactionRequest:
      | transactionId | $generated.transactionId |
    Then the station must answer Rejected
