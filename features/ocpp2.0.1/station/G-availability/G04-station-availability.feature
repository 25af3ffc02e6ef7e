@station @G04
Feature: G04 Change the availability of a station

  Background:
    Given the station is connected and idle

  @TC_G_05_CS
  Scenario: TC_G_05_CS The station goes out of service
    When the session proceeds to Unavailable

  @TC_G_06_CS
  Scenario: TC_G_06_CS The station comes into service again
    Given the state is Unavailable
    When the CSMS sends ChangeAvailabilityRequest:
      | operationalStatus | Operative |
    Then the station must answer Accepted
    And the station must report every connector Available

  @TC_G_12_CS
  Scenario: TC_G_12_CS The station accepts to stay in service
    When the CSMS sends ChangeAvailabilityRequest:
      | operationalStatus | Operative |
    Then the station must answer Accepted
    When $config.silence passes
    Then every connector must end up Available

  @TC_G_13_CS
  Scenario: TC_G_13_CS The station accepts to stay out of service
    Given the state is Unavailable
    When the CSMS sends ChangeAvailabilityRequest:
      | operationalStatus | Inoperative |
    Then the station must answer Accepted
    When $config.silence passes
    Then every connector must end up Unavailable

  @TC_G_14_CS
  Scenario: TC_G_14_CS The station goes out of service when its transaction has ended
    Given the state is EnergyTransferStarted
    When the session proceeds to Unavailable with:
      | status | Scheduled |
    And $config.txTime passes
    Then the connector must end up Occupied
    When the session proceeds to StopAuthorized
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied
    Then every connector must end up Unavailable

  @TC_G_21_CS
  Scenario: TC_G_21_CS The station stays out of service when it reboots
    Given the state is Unavailable
    When the session proceeds to Booted with:
      | unavailable | every connector |
