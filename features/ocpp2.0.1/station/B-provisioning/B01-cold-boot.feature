@station @B01
Feature: B01 Cold boot, accepted

  Background:
    Given the station is connected and idle

  @TC_B_01_CS
  Scenario: TC_B_01_CS The station boots and reports all of its connectors
    When the session proceeds to Booted
    Then every connector must end up Available
