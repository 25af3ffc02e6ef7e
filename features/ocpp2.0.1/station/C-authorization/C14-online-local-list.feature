@station @C14
Feature: C14 Authorize online by the local authorization list

  Background:
    Given the station is connected and idle

  @TC_C_27_CS @errata-6.2.22
  Scenario: TC_C_27_CS A listed token starts a session without a question
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled  | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
    And memory state IdTokenLocalAuthList is prepared
    When the session proceeds to Authorized with:
      | known | here |
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted

  @TC_C_28_CS @errata-6.2.22
  Scenario: TC_C_28_CS The station asks about a token that is listed as invalid, and heeds the refusal
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled  | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | LocalAuthListCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken                  | $config.idToken.invalid.id   |
      | localAuthorizationList[0].idToken.type                     | $config.idToken.invalid.type |
      | localAuthorizationList[0].idTokenInfo.status               | Invalid                    |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Invalid |
    When the driver presents $config.idToken.invalid
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_29_CS @errata-6.2.22
  Scenario: TC_C_29_CS The station asks about a token that is listed as blocked
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled  | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | LocalAuthListCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken                  | $config.idToken.blocked.id   |
      | localAuthorizationList[0].idToken.type                     | $config.idToken.blocked.type |
      | localAuthorizationList[0].idTokenInfo.status               | Blocked                    |
    And the state is EVConnectedPreSession
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Blocked |
    When the driver presents $config.idToken.blocked
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.blocked.id   |
      | idToken.type    | $config.idToken.blocked.type |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_30_CS @errata-6.2.22
  Scenario: TC_C_30_CS The station asks about a token that is listed as expired
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled  | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | LocalAuthListCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken                  | $config.idToken.expired.id   |
      | localAuthorizationList[0].idToken.type                     | $config.idToken.expired.type |
      | localAuthorizationList[0].idTokenInfo.status               | Expired                    |
    And the state is EVConnectedPreSession
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Expired |
    When the driver presents $config.idToken.expired
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.expired.id   |
      | idToken.type    | $config.idToken.expired.type |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_C_31_CS @errata-6.2.22
  Scenario: TC_C_31_CS A token that is listed as invalid starts a session once the CSMS accepts it
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled  | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | LocalAuthListCtrlr.DisablePostAuthorize | false | if implemented |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken                  | $config.idToken.invalid.id   |
      | localAuthorizationList[0].idToken.type                     | $config.idToken.invalid.type |
      | localAuthorizationList[0].idTokenInfo.status               | Invalid                    |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Accepted |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Accepted |
    When the session proceeds to Authorized with:
      | token | $config.idToken.invalid |
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted

  @TC_C_58_CS @errata-6.2.22
  Scenario: TC_C_58_CS A station that is told not to ask refuses a token that is listed as invalid by itself
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled  | true | if implemented |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented |
      | LocalAuthListCtrlr.DisablePostAuthorize | true | |
    And memory state IdTokenLocalAuthList is prepared with:
      | localAuthorizationList[0].idToken.idToken                  | $config.idToken.invalid.id   |
      | localAuthorizationList[0].idToken.type                     | $config.idToken.invalid.type |
      | localAuthorizationList[0].idTokenInfo.status               | Invalid                    |
    When the driver presents $config.idToken.invalid
    Then the station must not send AuthorizeRequest for $config.messageTimeout
    And the station must not send TransactionEventRequest for $config.silence
