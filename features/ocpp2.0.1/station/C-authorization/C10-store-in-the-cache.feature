@station @C10
Feature: C10 Store authorizations in the cache

  Background:
    Given the station is connected and idle

  @TC_C_32_CS @errata-6.2.22
  Scenario: TC_C_32_CS The cache outlives a reboot
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and $config.persistentAuthCache is true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true |                |
    And memory state IdTokenCached is prepared
    When the session proceeds to Booted
    And the session proceeds to Authorized with:
      | known | here |
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted

  @TC_C_33_CS @errata-6.2.22
  Scenario: TC_C_33_CS The station caches what the answer to AuthorizeRequest says
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true |                |
      | LocalAuthListCtrlr.Enabled  | true | if implemented |
    And the CSMS sends ClearCacheRequest
    And the station must answer Accepted
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Accepted |
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized
    And the session proceeds to EnergyTransferStarted
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied
    And the session proceeds to ParkingBayOccupied
    And the session proceeds to EVConnectedPreSession
    Given the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Invalid |
    When the session proceeds to Authorized with:
      | known | here |
    Then the station may send TransactionEventRequest with triggerReason Authorized or RemoteStart
    And the station may send TransactionEventRequest with triggerReason SignedDataReceived
    And the station may send TransactionEventRequest with triggerReason ChargingStateChanged
    And the station may send TransactionEventRequest with triggerReason Deauthorized
    And the station may send TransactionEventRequest with triggerReason ChargingStateChanged
    And the station may send TransactionEventRequest with triggerReason SignedDataReceived

  @TC_C_34_CS @errata-6.2.22 @errata-6.2.28
  Scenario: TC_C_34_CS The station caches what the answer to a transaction event says
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled       | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize  | true |                |
      | LocalAuthListCtrlr.Enabled   | true | if implemented |
      | TxCtrlr.StopTxOnInvalidId    | true |                |
      | TxCtrlr.MaxEnergyOnInvalidId | 0    | if implemented |
    And memory state IdTokenCached is prepared
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Invalid |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Invalid |
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized with:
      | known | here |
    And the session proceeds to Deauthorized
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied
    And the session proceeds to ParkingBayOccupied
    And the driver presents $config.idToken.valid
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_36_CS @errata-6.2.22
  Scenario: TC_C_36_CS The station asks about a cached token where it is not to authorize by itself
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true  | |
      | AuthCtrlr.LocalPreAuthorize | false | |
    And memory state IdTokenCached is prepared
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Invalid |
    And the state is ParkingBayOccupied
    When the driver presents $config.idToken.valid
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_46_CS @errata-6.2.31
  Scenario: TC_C_46_CS A token that nobody used for its lifetime leaves the cache
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true           | if implemented |
      | AuthCacheCtrlr.LifeTime     | $config.txTime |                |
      | AuthCtrlr.LocalPreAuthorize | true           | if implemented |
    And memory state IdTokenCached is prepared
    And the state is EVConnectedPreSession
    When $config.txTime passes
    And the session proceeds to Authorized
    And the session proceeds to EnergyTransferStarted
