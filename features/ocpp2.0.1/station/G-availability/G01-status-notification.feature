@station @G01
Feature: G01 Tell the state of a connector

  Background:
    Given the station is connected and idle

  @TC_G_01_CS
  Scenario: TC_G_01_CS The station tells that a cable occupies its connector
    Given memory state Authorized is prepared if "the cable locks before authorization"
    When the session proceeds to EVConnectedPreSession
    Then the station may go through StartedByCable

  @TC_G_02_CS
  Scenario: TC_G_02_CS The station tells that its connector is free again
    Given memory state Authorized is prepared if "the cable locks before authorization"
    And the state is EVConnectedPreSession
    Then the station may go through StartedByCable
    When the driver unplugs
    Then the station must report the connector Available
    When the driver leaves
