@station @C01
Feature: C01 Authorize with a token

  Background:
    Given the station is connected and idle

  @TC_C_02_CS
  Scenario: TC_C_02_CS The station starts nothing for a token that the CSMS calls invalid
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and $config.cableLockBeforeAuthorization is not true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Invalid |
    And the state is EVConnectedPreSession
    When the driver presents $config.idToken.invalid
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    And the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_04_CS
  Scenario: TC_C_04_CS A token of nobody's group does not stop the transaction
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the state is EnergyTransferStarted
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Accepted |
    When the driver presents $config.idToken.other
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.other.id   |
      | idToken.type    | $config.idToken.other.type |
    And the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_05_CS
  Scenario: TC_C_05_CS A station that locks its cable starts nothing for an invalid token
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and $config.readOnly does not contain TxCtrlr.TxStartPoint or $config.authEnabled is true and $config.startButton is not true and TxStartPoint contains Authorized"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Invalid |
    When the driver presents $config.idToken.invalid
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    And the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_06_CS
  Scenario: TC_C_06_CS The station starts nothing for a token that the CSMS calls blocked
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and $config.cableLockBeforeAuthorization is not true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Blocked |
    And the state is EVConnectedPreSession
    When the driver presents $config.idToken.blocked
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.blocked.id   |
      | idToken.type    | $config.idToken.blocked.type |
    And the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_07_CS
  Scenario: TC_C_07_CS The station starts nothing for a token that the CSMS calls expired
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and $config.cableLockBeforeAuthorization is not true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Expired |
    And the state is EVConnectedPreSession
    When the driver presents $config.idToken.expired
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.expired.id   |
      | idToken.type    | $config.idToken.expired.type |
    And the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_56_CS
  Scenario: TC_C_56_CS The station starts nothing for a token that the CSMS calls unknown
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true and $config.cableLockBeforeAuthorization is not true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Unknown |
    And the state is EVConnectedPreSession
    When the driver presents $config.idToken.unknown
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.unknown.id   |
      | idToken.type    | $config.idToken.unknown.type |
    And the station must not send TransactionEventRequest for $config.messageTimeout
