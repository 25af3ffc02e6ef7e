@station @C15
Feature: C15 Authorize unknown tokens offline

  Background:
    Given the station is connected and idle

  @TC_C_26_CS @errata-6.2.34
  Scenario: TC_C_26_CS An unknown token starts a session offline, and its energy ends once the CSMS refuses it
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and TxStopPoint does not contain EnergyTransfer"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled             | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | true  |                |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
      | TxCtrlr.MaxEnergyOnInvalidId           | 0     | if implemented |
      | TxCtrlr.StopTxOnInvalidId              | false |                |
    And the CSMS sends ClearCacheRequest if "$config.features contains C-49"
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Invalid |
    And the state is StartOfflineTransaction with:
      | token | $config.idToken.unknown |
    Then the station must send the transaction events from ParkingBayOccupied to EnergyTransferStarted
    And the station must send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEVSE        |
    And the station must report the connector Occupied
    When the session proceeds to StopAuthorized with:
      | stopToken | $config.idToken.unknown |
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
