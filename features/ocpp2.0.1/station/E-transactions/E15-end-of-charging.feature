@station @E15
Feature: E15 The EV ends the charging process

  Background:
    Given the station is connected and idle

  @TC_E_46_CS @errata-6.2.55
  Scenario: TC_E_46_CS The station tells that an EV that speaks ISO 15118 has ended its session
    Given the state is EVConnectedPreSession
    And the state is Authorized15118
    And the state is EnergyTransferStarted
    When the driver ends the session from the vehicle
    Then the station must send TransactionEventRequest:
      | triggerReason                 | StopAuthorized |                                                                         |
      | transactionInfo.chargingState | EVConnected    |                                                                         |
      | eventType                     | Ended          | if "TxStopPoint is Authorized or PowerPathClosed or EnergyTransfer"     |
      | transactionInfo.stoppedReason | StoppedByEV    | if "TxStopPoint is Authorized or PowerPathClosed or EnergyTransfer"     |
      | eventType                     | Updated        | if "TxStopPoint is not Authorized or PowerPathClosed or EnergyTransfer" |
