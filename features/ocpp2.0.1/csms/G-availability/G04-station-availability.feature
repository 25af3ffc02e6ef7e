@csms @G04
Feature: G04 Change the availability of a station

  @TC_G_05_CSMS
  Scenario: TC_G_05_CSMS The CSMS takes a station out of service
    Given the station will answer ChangeAvailabilityRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ChangeAvailabilityRequest with:
      | operationalStatus | Inoperative |
      | evse              | absent      |
    Then the CSMS must send ChangeAvailabilityRequest:
      | operationalStatus | Inoperative |
      | evse              | absent      |
    When the station reports every connector Unavailable

  @TC_G_06_CSMS
  Scenario: TC_G_06_CSMS The CSMS takes a station into service again
    Given the state is Unavailable
    And the station will answer ChangeAvailabilityRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ChangeAvailabilityRequest with:
      | operationalStatus | Operative |
      | evse              | absent    |
    Then the CSMS must send ChangeAvailabilityRequest:
      | operationalStatus | Operative |
      | evse              | absent    |
    When the station reports every connector Available

  @TC_G_14_CSMS
  Scenario: TC_G_14_CSMS The CSMS takes a station out of service while it is charging
    Given the station will answer ChangeAvailabilityRequest with:
      | status | Scheduled |
    And the state is EnergyTransferStarted
    When the operator asks the CSMS for ChangeAvailabilityRequest with:
      | operationalStatus | Inoperative |
      | evse              | absent      |
    Then the CSMS must send ChangeAvailabilityRequest:
      | operationalStatus | Inoperative |
      | evse              | absent      |
    When the station reports every other connector Unavailable
    And the session proceeds to StopAuthorized
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the station reports the connector Unavailable
