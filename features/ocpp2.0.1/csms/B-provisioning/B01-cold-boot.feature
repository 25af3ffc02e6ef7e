@csms @B01
Feature: B01 Cold boot, accepted

  @TC_B_01_CSMS
  Scenario: TC_B_01_CSMS The CSMS accepts a station that it knows
    When the session proceeds to Booted
