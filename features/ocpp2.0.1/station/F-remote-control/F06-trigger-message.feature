@station @F06
Feature: F06 Trigger a message

  Background:
    Given the station is connected and idle

  @TC_F_20_CS
  Scenario: TC_F_20_CS The station sends a heartbeat when asked for one
    Given the station variables are:
      | OCPPCommCtrlr.HeartbeatInterval | 3600 | if implemented, if writable |
    When the CSMS sends TriggerMessageRequest:
      | requestedMessage | Heartbeat |
    Then the station must answer Accepted
    And the station must send HeartbeatRequest
