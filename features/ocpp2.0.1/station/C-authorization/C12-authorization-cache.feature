@station @C12
Feature: C12 Start with a token in the authorization cache

  Background:
    Given the station is connected and idle

  @TC_C_08_CS @errata-6.2.22
  Scenario: TC_C_08_CS A cached token starts a session without a question
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
    And memory state IdTokenCached is prepared
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized with:
      | known | here |
    And the session proceeds to EnergyTransferStarted

  @TC_C_09_CS @errata-6.2.22
  Scenario: TC_C_09_CS The station asks about a token that is cached as invalid, and heeds the refusal
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | AuthCacheCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenCached is prepared with:
      | token  | $config.idToken.invalid |
      | status | Invalid |
    And the state is EVConnectedPreSession
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Invalid |
    When the driver presents $config.idToken.invalid
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_10_CS @errata-6.2.22
  Scenario: TC_C_10_CS The station asks about a token that is cached as blocked
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | AuthCacheCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenCached is prepared with:
      | token  | $config.idToken.blocked |
      | status | Blocked |
    And the state is EVConnectedPreSession
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Blocked |
    When the driver presents $config.idToken.blocked
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.blocked.id   |
      | idToken.type    | $config.idToken.blocked.type |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_11_CS @errata-6.2.22
  Scenario: TC_C_11_CS The station asks about a token that is cached as expired
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | AuthCacheCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenCached is prepared with:
      | token  | $config.idToken.expired |
      | status | Expired |
    And the state is EVConnectedPreSession
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Expired |
    When the driver presents $config.idToken.expired
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.expired.id   |
      | idToken.type    | $config.idToken.expired.type |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_12_CS @errata-6.2.22
  Scenario: TC_C_12_CS A token that is cached as invalid starts a session once the CSMS accepts it
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | AuthCacheCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenCached is prepared with:
      | token  | $config.idToken.invalid |
      | status | Invalid                 |
    And the state is EVConnectedPreSession
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Accepted |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Accepted |
    When the session proceeds to Authorized with:
      | token | $config.idToken.invalid |
    And the session proceeds to EnergyTransferStarted

  @TC_C_13_CS @errata-6.2.22
  Scenario: TC_C_13_CS A cached token is enough before the cable is plugged in
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
    And memory state IdTokenCached is prepared
    And the state is ParkingBayOccupied
    When the session proceeds to Authorized with:
      | known | here |
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted

  @TC_C_14_CS @errata-6.2.23
  Scenario: TC_C_14_CS A cached master pass stops the transaction
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | AuthCtrlr.MasterPassGroupId | $config.idToken.masterPass.group | |
    And memory state IdTokenCached is prepared with:
      | token | $config.idToken.masterPass       |
      | group | $config.idToken.masterPass.group |
    And the state is EnergyTransferStarted
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                         |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.masterPass.group |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type       |
    When the session proceeds to StopAuthorized with:
      | masterPass     | all transactions |
      | stopTokenKnown | perhaps          |
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied

  @TC_C_57_CS @errata-6.2.22
  Scenario: TC_C_57_CS A station that is told not to ask refuses a token that is cached as invalid by itself
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled              | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize         | true | if implemented |
      | AuthCacheCtrlr.DisablePostAuthorize | true |                |
    And memory state IdTokenCached is prepared with:
      | token  | $config.idToken.invalid |
      | status | Invalid                 |
    And the state is EVConnectedPreSession
    When the driver presents $config.idToken.invalid
    Then the station must not send AuthorizeRequest for $config.messageTimeout
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_15_CS @errata-6.2.24
  Scenario: TC_C_15_CS Energy flows on up to the limit for a token that was cached and is refused
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled                 | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | true  | if implemented |
      | TxCtrlr.StopTxOnInvalidId              | false |                |
      | TxCtrlr.MaxEnergyOnInvalidId           | 10000 |  |
      | OCPPCommCtrlr.OfflineThreshold         | $config.backOff + 60 | |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum  | $config.backOff      | |
      | OCPPCommCtrlr.RetryBackOffRandomRange  | 0                    | |
    And memory state IdTokenLocalAuthList is prepared if "$config.profiles contains Local Authorization List Management"
    And memory state IdTokenCached is prepared
    And the state is EVConnectedPreSession
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Invalid |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver presents $config.idToken.valid
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must send the transaction events from Authorized to EnergyTransferStarted
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_16_CS @errata-6.2.25
  Scenario: TC_C_16_CS A session ends that began offline with a cached token that is refused
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled                 | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
      | TxCtrlr.StopTxOnInvalidId              | true |                |
      | TxCtrlr.MaxEnergyOnInvalidId           | 0 | if implemented |
    And memory state IdTokenLocalAuthList is prepared if "$config.profiles contains Local Authorization List Management"
    And memory state IdTokenCached is prepared
    And the state is EVConnectedPreSession
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Invalid |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver presents $config.idToken.valid
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must send the transaction events from Authorized to EnergyTransferStarted
    When the session proceeds to Deauthorized

  @TC_C_17_CS @errata-6.2.26
  Scenario: TC_C_17_CS Energy stops, and the session does not, for a cached token that is refused
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and TxStopPoint does not contain EnergyTransfer"
    And the station variables are:
      | AuthCacheCtrlr.Enabled                 | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | true  | if implemented |
      | TxCtrlr.StopTxOnInvalidId              | false |                |
      | TxCtrlr.MaxEnergyOnInvalidId           | 0 | if implemented |
    And memory state IdTokenLocalAuthList is prepared if "$config.profiles contains Local Authorization List Management"
    And memory state IdTokenCached is prepared
    And the state is EVConnectedPreSession
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Invalid |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver presents $config.idToken.valid
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must send the transaction events from Authorized to EnergyTransferStarted
    And the station must send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEVSE        |

  @TC_C_18_CS @errata-6.2.27
  Scenario: TC_C_18_CS A session ends for a cached token that is refused, whatever energy the limit leaves it
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled                 | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize            | true  | if implemented |
      | AuthCtrlr.LocalAuthorizeOffline        | true  |                |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | true  | if implemented |
      | TxCtrlr.StopTxOnInvalidId              | true |                |
      | TxCtrlr.MaxEnergyOnInvalidId           | 500 |  |
      | OCPPCommCtrlr.OfflineThreshold         | $config.backOff + 60 | |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum  | $config.backOff      | |
      | OCPPCommCtrlr.RetryBackOffRandomRange  | 0                    | |
    And memory state IdTokenLocalAuthList is prepared if "$config.profiles contains Local Authorization List Management"
    And memory state IdTokenCached is prepared
    And the state is EVConnectedPreSession
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Invalid |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver presents $config.idToken.valid
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must send the transaction events from Authorized to EnergyTransferStarted
    When the session proceeds to Deauthorized
    Then one received TransactionEventRequest must have:
      | triggerReason | Deauthorized    |
      | offline       | absent or false |
