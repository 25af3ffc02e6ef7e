@csms @E06
Feature: E06 Stop transaction options

  @TC_E_20_CSMS
  Scenario: TC_E_20_CSMS The CSMS takes the end of a transaction by unplugging at the EV
    Given the state is EnergyTransferSuspended
    When the session proceeds to EVDisconnected
