@station @E09
Feature: E09 The cable comes off the EV and the transaction stops

  Background:
    Given the station is connected and idle

  @TC_E_24_CS
  Scenario: TC_E_24_CS The lost EV ends the authorization and the cable is unlocked
    Given this applies only if "$config.fixedCable is false and TxStopPoint is not EnergyTransfer"
    And the station variables are:
      | TxCtrlr.StopTxOnEVSideDisconnect       | true | if writable |
      | OCPPCommCtrlr.UnlockOnEVSideDisconnect | true | if writable |
    And the state is EnergyTransferSuspended
    When the driver unplugs at the vehicle
    Then the station must send TransactionEventRequest:
      | triggerReason                 | EVCommunicationLost |                                                                      |
      | transactionInfo.chargingState | Idle                |                                                                      |
      | eventType                     | Ended               | if "TxStopPoint is EVConnected or Authorized or PowerPathClosed"     |
      | eventType                     | Updated             | if "TxStopPoint is not EVConnected or Authorized or PowerPathClosed" |
    When the driver unplugs
    Then the station must report the connector Available

  @TC_E_25_CS
  Scenario: TC_E_25_CS The lost EV ends the authorization and the cable stays locked
    Given this applies only if "TxStopPoint is not EnergyTransfer"
    And the station variables are:
      | TxCtrlr.StopTxOnEVSideDisconnect       | true  | if writable |
      | OCPPCommCtrlr.UnlockOnEVSideDisconnect | false | if writable |
    And the state is EnergyTransferSuspended
    When the driver unplugs at the vehicle
    Then the station must send TransactionEventRequest:
      | triggerReason                 | EVCommunicationLost |                                                                                    |
      | transactionInfo.chargingState | Idle                |                                                                                    |
      | eventType                     | Ended               | if "TxStopPoint is EVConnected or Authorized or PowerPathClosed"                   |
      | eventType                     | Updated             | if "TxStopPoint is not EVConnected or Authorized or PowerPathClosed or DataSigned" |
    When the driver presents $config.idToken.valid if "$config.fixedCable is false"
    And the station may send AuthorizeRequest
    And the station may send TransactionEventRequest with triggerReason StopAuthorized
    And the driver unplugs if "$config.fixedCable is false"
    Then the station must report the connector Available
