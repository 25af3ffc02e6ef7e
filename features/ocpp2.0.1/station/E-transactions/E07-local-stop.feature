@station @E07
Feature: E07 A token stops the transaction

  Background:
    Given the station is connected and idle

  @TC_E_06_CS
  Scenario: TC_E_06_CS The token that started the session stops it
    Given this applies only if "$config.authEnabled is true or $config.startButton is true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the state is EnergyTransferStarted
    When the session proceeds to StopAuthorized with:
      | stop | locally |
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied
