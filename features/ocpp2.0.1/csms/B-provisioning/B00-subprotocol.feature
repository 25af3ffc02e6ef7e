@csms @B00
Feature: B00 Selection of the OCPP version

  @TC_B_58_CSMS @errata-6.2.21
  Scenario: TC_B_58_CSMS The CSMS upgrades to no version but one that it speaks
    When the station drops the connection
    And the station connects with:
      | subprotocols | ocpp0.1 |
    Then the CSMS must refuse the connection at HTTP
    When the station connects with:
      | subprotocols | ocpp0.1, ocpp2.0.1 |
    Then the CSMS must accept the connection
