@csms @G03
Feature: G03 Change the availability of an EVSE or a connector

  @TC_G_03_CSMS
  Scenario: TC_G_03_CSMS The CSMS takes an EVSE out of service
    When the session proceeds to Unavailable with:
      | evse.id | $config.evseId |

  @TC_G_04_CSMS
  Scenario: TC_G_04_CSMS The CSMS takes an EVSE into service again
    Given memory state Unavailable is prepared with:
      | evse.id | $config.evseId |
    And the station will answer ChangeAvailabilityRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ChangeAvailabilityRequest with:
      | operationalStatus | Operative      |
      | evse.id           | $config.evseId |
      | evse.connectorId  | absent         |
    Then the CSMS must send ChangeAvailabilityRequest:
      | operationalStatus | Operative      |
      | evse.id           | $config.evseId |
      | evse.connectorId  | absent         |
    When the station reports every connector of the EVSE Available

  @TC_G_11_CSMS
  Scenario: TC_G_11_CSMS The CSMS takes an EVSE out of service while it is charging
    Given the station will answer ChangeAvailabilityRequest with:
      | status | Scheduled |
    And the state is EnergyTransferStarted
    When the operator asks the CSMS for ChangeAvailabilityRequest with:
      | operationalStatus | Inoperative    |
      | evse.id           | $config.evseId |
      | evse.connectorId  | absent         |
    Then the CSMS must send ChangeAvailabilityRequest:
      | operationalStatus | Inoperative    |
      | evse.id           | $config.evseId |
      | evse.connectorId  | absent         |
    When the session proceeds to StopAuthorized
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the station reports every connector of the EVSE Unavailable

  @TC_G_07_CSMS
  Scenario: TC_G_07_CSMS The CSMS takes a connector out of service
    Given the station will answer ChangeAvailabilityRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ChangeAvailabilityRequest with:
      | operationalStatus | Inoperative         |
      | evse.id           | $config.evseId      |
      | evse.connectorId  | $config.connectorId |
    Then the CSMS must send ChangeAvailabilityRequest:
      | operationalStatus | Inoperative         |
      | evse.id           | $config.evseId      |
      | evse.connectorId  | $config.connectorId |
    When the station reports the connector Unavailable

  @TC_G_08_CSMS
  Scenario: TC_G_08_CSMS The CSMS takes a connector into service again
    Given memory state Unavailable is prepared with:
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    And the station will answer ChangeAvailabilityRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ChangeAvailabilityRequest with:
      | operationalStatus | Operative           |
      | evse.id           | $config.evseId      |
      | evse.connectorId  | $config.connectorId |
    Then the CSMS must send ChangeAvailabilityRequest:
      | operationalStatus | Operative           |
      | evse.id           | $config.evseId      |
      | evse.connectorId  | $config.connectorId |
    When the station reports the connector Available

  @TC_G_17_CSMS
  Scenario: TC_G_17_CSMS The CSMS takes a connector out of service while it is charging
    Given the station will answer ChangeAvailabilityRequest with:
      | status | Scheduled |
    And the state is EnergyTransferStarted
    When the operator asks the CSMS for ChangeAvailabilityRequest with:
      | operationalStatus | Inoperative         |
      | evse.id           | $config.evseId      |
      | evse.connectorId  | $config.connectorId |
    Then the CSMS must send ChangeAvailabilityRequest:
      | operationalStatus | Inoperative         |
      | evse.id           | $config.evseId      |
      | evse.connectorId  | $config.connectorId |
    When the session proceeds to StopAuthorized
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the station reports the connector Unavailable
