@station @C09
Feature: C09 Authorize by group

  Background:
    Given the station is connected and idle

  @TC_C_39_CS
  Scenario: TC_C_39_CS Another token of the same group stops the transaction
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized
    And the session proceeds to EnergyTransferStarted
    And the driver presents $config.idToken.valid2
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    And the station must send TransactionEventRequest:
      | triggerReason   | StopAuthorized              |
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    When the session proceeds to EVConnectedPostSession with:
      | stop | already |
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied

  @TC_C_41_CS @errata-6.2.29
  Scenario: TC_C_41_CS Another token of the same group stops the transaction where both are cached
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
    And memory state IdTokenCached is prepared with:
      | group | $config.idToken.group.id |
    And memory state IdTokenCached is prepared with:
      | token | $config.idToken.valid2   |
      | group | $config.idToken.group.id |
    And the state is EVConnectedPreSession
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    When the session proceeds to Authorized with:
      | known | here |
    And the session proceeds to EnergyTransferStarted
    And the session proceeds to StopAuthorized with:
      | stopToken      | $config.idToken.valid2 |
      | stopTokenKnown | perhaps                |
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied

  @TC_C_42_CS
  Scenario: TC_C_42_CS A refused token of the same group does not stop the transaction
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized
    And the session proceeds to EnergyTransferStarted
    Given the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Invalid                    |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    When the driver presents $config.idToken.invalid
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    And the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_44_CS @errata-6.2.30
  Scenario: TC_C_44_CS A token of the same group that is cached as refused does not stop the transaction
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled              | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize         | true  | if implemented |
      | AuthCacheCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenCached is prepared with:
      | group | $config.idToken.group.id |
    And memory state IdTokenCached is prepared with:
      | token  | $config.idToken.invalid  |
      | status | Invalid                  |
      | group  | $config.idToken.group.id |
    And the state is EVConnectedPreSession
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    When the session proceeds to Authorized with:
      | known | here |
    And the session proceeds to EnergyTransferStarted
    Given the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Invalid                    |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    When the driver presents $config.idToken.invalid
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    And the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_45_CS
  Scenario: TC_C_45_CS A master pass starts no transaction
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and $config.readOnly does not contain TxCtrlr.TxStartPoint or $config.authEnabled is true and $config.startButton is not true and TxStartPoint is Authorized or PowerPathClosed and TxStartPoint is not ParkingBayOccupancy or EVConnected"
    And the station variables are:
      | TxCtrlr.TxStartPoint        | Authorized                       | if writable |
      | AuthCtrlr.MasterPassGroupId | $config.idToken.masterPass.group |             |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                         |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.masterPass.group |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type       |
    When the driver presents $config.idToken.masterPass
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.masterPass.id   |
      | idToken.type    | $config.idToken.masterPass.type |
    When the session proceeds to EVConnectedPreSession
    Then the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_40_CS
  Scenario: TC_C_40_CS Another token of the same group stops the transaction where both are listed
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled  | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken                  | $config.idToken.valid.id    |
      | localAuthorizationList[0].idToken.type                     | $config.idToken.valid.type  |
      | localAuthorizationList[0].idTokenInfo.status               | Accepted                    |
      | localAuthorizationList[0].idTokenInfo.groupIdToken.idToken | $config.idToken.group.id    |
      | localAuthorizationList[0].idTokenInfo.groupIdToken.type    | $config.idToken.group.type  |
      | localAuthorizationList[1].idToken.idToken                  | $config.idToken.valid2.id   |
      | localAuthorizationList[1].idToken.type                     | $config.idToken.valid2.type |
      | localAuthorizationList[1].idTokenInfo.status               | Accepted                    |
      | localAuthorizationList[1].idTokenInfo.groupIdToken.idToken | $config.idToken.group.id    |
      | localAuthorizationList[1].idTokenInfo.groupIdToken.type    | $config.idToken.group.type  |
    And the state is EVConnectedPreSession
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    When the session proceeds to Authorized with:
      | known | here |
    And the session proceeds to EnergyTransferStarted
    And the session proceeds to StopAuthorized with:
      | stopToken      | $config.idToken.valid2 |
      | stopTokenKnown | perhaps                |
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied

  @TC_C_43_CS
  Scenario: TC_C_43_CS A token of the same group that is listed as refused does not stop the transaction
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled              | true  | if implemented |
      | AuthCtrlr.LocalPreAuthorize             | true  | if implemented |
      | LocalAuthListCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken                  | $config.idToken.valid.id     |
      | localAuthorizationList[0].idToken.type                     | $config.idToken.valid.type   |
      | localAuthorizationList[0].idTokenInfo.status               | Accepted                     |
      | localAuthorizationList[0].idTokenInfo.groupIdToken.idToken | $config.idToken.group.id     |
      | localAuthorizationList[0].idTokenInfo.groupIdToken.type    | $config.idToken.group.type   |
      | localAuthorizationList[1].idToken.idToken                  | $config.idToken.invalid.id   |
      | localAuthorizationList[1].idToken.type                     | $config.idToken.invalid.type |
      | localAuthorizationList[1].idTokenInfo.status               | Invalid                      |
      | localAuthorizationList[1].idTokenInfo.groupIdToken.idToken | $config.idToken.group.id     |
      | localAuthorizationList[1].idTokenInfo.groupIdToken.type    | $config.idToken.group.type   |
    And the state is EVConnectedPreSession
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    When the session proceeds to Authorized with:
      | known | here |
    And the session proceeds to EnergyTransferStarted
    Given the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Invalid                    |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    When the driver presents $config.idToken.invalid
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    And the station must not send TransactionEventRequest for $config.messageTimeout
