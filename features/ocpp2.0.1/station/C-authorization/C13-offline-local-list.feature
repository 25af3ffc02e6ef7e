@station @C13
Feature: C13 Authorize offline by the local authorization list

  Background:
    Given the station is connected and idle

  @TC_C_21_CS
  Scenario: TC_C_21_CS A listed token starts and stops a session that began offline
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled             | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | false | if implemented |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
    And memory state IdTokenLocalAuthList is prepared
    And the state is StartOfflineTransaction
    Then the station must send the transaction events from ParkingBayOccupied to EnergyTransferStarted
    When the session proceeds to StopAuthorized with:
      | stopToken | $config.idToken.valid |
    And the session proceeds to ParkingBayUnoccupied

  @TC_C_22_CS
  Scenario: TC_C_22_CS A token that is listed as invalid starts nothing offline
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled             | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | false | if implemented |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
      | OCPPCommCtrlr.OfflineThreshold         | $config.backOff + 60 | |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum  | $config.backOff      | |
      | OCPPCommCtrlr.RetryBackOffRandomRange  | 0                    | |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken    | $config.idToken.invalid.id   |
      | localAuthorizationList[0].idToken.type       | $config.idToken.invalid.type |
      | localAuthorizationList[0].idTokenInfo.status | Invalid |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver parks
    And the driver presents $config.idToken.invalid
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must send TransactionEventRequest if "TxStartPoint contains ParkingBayOccupancy":
      | triggerReason | EVDetected |
      | offline       | true       |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_23_CS
  Scenario: TC_C_23_CS A token that is listed as blocked starts nothing offline
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled             | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | false | if implemented |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
      | OCPPCommCtrlr.OfflineThreshold         | $config.backOff + 60 | |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum  | $config.backOff      | |
      | OCPPCommCtrlr.RetryBackOffRandomRange  | 0                    | |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken    | $config.idToken.blocked.id   |
      | localAuthorizationList[0].idToken.type       | $config.idToken.blocked.type |
      | localAuthorizationList[0].idTokenInfo.status | Blocked |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver parks
    And the driver presents $config.idToken.blocked
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must send TransactionEventRequest if "TxStartPoint contains ParkingBayOccupancy":
      | triggerReason | EVDetected |
      | offline       | true       |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_24_CS
  Scenario: TC_C_24_CS A token that is listed as expired starts nothing offline
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled             | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | false | if implemented |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
      | OCPPCommCtrlr.OfflineThreshold         | $config.backOff + 60 | |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum  | $config.backOff      | |
      | OCPPCommCtrlr.RetryBackOffRandomRange  | 0                    | |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken    | $config.idToken.expired.id   |
      | localAuthorizationList[0].idToken.type       | $config.idToken.expired.type |
      | localAuthorizationList[0].idTokenInfo.status | Expired |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver parks
    And the driver presents $config.idToken.expired
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must send TransactionEventRequest if "TxStartPoint contains ParkingBayOccupancy":
      | triggerReason | EVDetected |
      | offline       | true       |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_25_CS @errata-6.2.33
  Scenario: TC_C_25_CS Offline the list counts for more than the cache
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and $config.features contains C-49 and $config.features contains C-02"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled             | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | true  |                |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
      | TxCtrlr.StopTxOnInvalidId              | false |                |
      | OCPPCommCtrlr.OfflineThreshold         | $config.backOff + 60 | |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum  | $config.backOff      | |
      | OCPPCommCtrlr.RetryBackOffRandomRange  | 0                    | |
    And memory state IdTokenCached is prepared
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken    | $config.idToken.valid.id   |
      | localAuthorizationList[0].idToken.type       | $config.idToken.valid.type |
      | localAuthorizationList[0].idTokenInfo.status | Invalid |
    And the state is EVConnectedPreSession
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver presents $config.idToken.valid
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must not send TransactionEventRequest for $config.silence
