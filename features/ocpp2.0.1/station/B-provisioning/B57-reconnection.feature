@station
Feature: B57 Reconnect with a back-off (Part 4 section 5.3)

  Background:
    Given the station is connected and idle

  @TC_B_57_CS @errata-6.2.20
  Scenario: TC_B_57_CS The station backs off before it reconnects, and longer after a failed attempt
    Given the station variables are:
      | OCPPCommCtrlr.NetworkProfileConnectionAttempts | 3               |
      | OCPPCommCtrlr.RetryBackOffRepeatTimes          | 2               |
      | OCPPCommCtrlr.RetryBackOffRandomRange          | 0               |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum          | $config.backOff |
    When the CSMS drops the connection
    Then the station must connect after $config.backOff or later
    When the CSMS refuses connections
    And the CSMS drops the connection
    Then the station must connect after $config.backOff or later
    When the CSMS accepts connections
    Then the station must connect after $previousBackOff * 2 or later
