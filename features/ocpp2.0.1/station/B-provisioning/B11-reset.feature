@station @B11
Feature: B11 Reset without an ongoing transaction

  Background:
    Given the station is connected and idle

  @TC_B_20_CS
  Scenario: TC_B_20_CS An idle station resets at once when asked to reset on idle
    When the CSMS sends ResetRequest:
      | type | OnIdle |
    Then the station must answer Accepted
    Given the next step may take $config.connect
    Then the station must send BootNotificationRequest
    And the station must report every connector Available
