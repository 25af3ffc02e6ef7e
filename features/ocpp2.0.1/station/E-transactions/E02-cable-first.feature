@station @E02
Feature: E02 The cable comes before the token

  Background:
    Given the station is connected and idle

  @TC_E_03_CS
  Scenario: TC_E_03_CS The station charges when a token follows the cable
    Given this applies only if "$config.cableLockBeforeAuthorization is not true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized with:
      | mode | locally |
    And the session proceeds to EnergyTransferStarted
