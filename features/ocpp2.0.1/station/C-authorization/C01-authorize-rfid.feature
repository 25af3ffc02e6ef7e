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
