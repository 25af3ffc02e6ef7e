@csms @E02
Feature: E02 Start, cable first

  @TC_E_03_CSMS
  Scenario: TC_E_03_CSMS The CSMS takes a session that begins with the cable
    Given the state is EVConnectedPreSession
    When the session proceeds to Authorized
    And the session proceeds to EnergyTransferStarted
