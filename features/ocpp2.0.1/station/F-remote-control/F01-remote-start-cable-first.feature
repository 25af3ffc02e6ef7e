@station @F01
Feature: F01 Remote start, cable first

  Background:
    Given the station is connected and idle

  @TC_F_01_CS
  Scenario: TC_F_01_CS The CSMS has a vehicle charged that is plugged in already
    Given this applies only if "$config.readOnly does not contain AuthCtrlr.Enabled or $config.authEnabled is true or $config.startButton is true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized with:
      | mode | remotely |
    And the session proceeds to EnergyTransferStarted
