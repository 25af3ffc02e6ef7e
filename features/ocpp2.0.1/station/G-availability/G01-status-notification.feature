@station @G01
Feature: G01 Tell the state of a connector

  Background:
    Given the station is connected and idle

  @TC_G_01_CS
  Scenario: TC_G_01_CS The station tells that a cable occupies its connector
    Given memory state Authorized is prepared if "the cable locks before authorization"
    When the session proceeds to EVConnectedPreSession

  @TC_G_02_CS
  Scenario: TC_G_02_CS The station tells that its connector is free again
    Given memory state Authorized is prepared if "the cable locks before authorization"
    And the state is EVConnectedPreSession
    When the driver unplugs
    Then the station must report the connector Available
    And the station may send TransactionEventRequest with triggerReason EVCommunicationLost
    When the driver leaves
    Then the station may send TransactionEventRequest with triggerReason EVDeparted
