@station @G03
Feature: G03 Change the availability of an EVSE or a connector

  Background:
    Given the station is connected and idle

  @TC_G_03_CS
  Scenario: TC_G_03_CS The station takes an EVSE out of service
    When the session proceeds to Unavailable with:
      | evse.id | $config.evseId |

  @TC_G_04_CS
  Scenario: TC_G_04_CS The station takes an EVSE into service again
    Given memory state Unavailable is prepared with:
      | evse.id | $config.evseId |
    When the CSMS sends ChangeAvailabilityRequest:
      | operationalStatus | Operative      |
      | evse.id           | $config.evseId |
    Then the station must answer Accepted
    And the station must report every connector of the EVSE Available

  @TC_G_07_CS
  Scenario: TC_G_07_CS The station takes a connector out of service
    When the session proceeds to Unavailable with:
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |

  @TC_G_08_CS
  Scenario: TC_G_08_CS The station takes a connector into service again
    Given memory state Unavailable is prepared with:
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    When the CSMS sends ChangeAvailabilityRequest:
      | operationalStatus | Operative           |
      | evse.id           | $config.evseId      |
      | evse.connectorId  | $config.connectorId |
    Then the station must answer Accepted
    And the station must report the connector Available

  @TC_G_09_CS
  Scenario: TC_G_09_CS The station accepts to keep an EVSE in service
    When the CSMS sends ChangeAvailabilityRequest:
      | operationalStatus | Operative      |
      | evse.id           | $config.evseId |
    Then the station must answer Accepted

  @TC_G_10_CS
  Scenario: TC_G_10_CS The station accepts to keep an EVSE out of service
    Given the state is Unavailable with:
      | evse.id | $config.evseId |
    When the CSMS sends ChangeAvailabilityRequest:
      | operationalStatus | Inoperative    |
      | evse.id           | $config.evseId |
    Then the station must answer Accepted
    When $config.silence passes
    Then every connector of the EVSE must end up Unavailable

  @TC_G_11_CS
  Scenario: TC_G_11_CS The station takes an EVSE out of service when its transaction has ended
    Given the state is EnergyTransferStarted
    When the session proceeds to Unavailable with:
      | evse.id | $config.evseId |
      | status  | Scheduled      |
    And $config.txTime passes
    Then the connector must end up Occupied
    When the session proceeds to StopAuthorized
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied
    Then every connector of the EVSE must end up Unavailable

  @TC_G_15_CS
  Scenario: TC_G_15_CS The station accepts to keep a connector in service
    When the CSMS sends ChangeAvailabilityRequest:
      | operationalStatus | Operative           |
      | evse.id           | $config.evseId      |
      | evse.connectorId  | $config.connectorId |
    Then the station must answer Accepted
    When $config.silence passes
    Then every connector must end up Available

  @TC_G_16_CS
  Scenario: TC_G_16_CS The station accepts to keep a connector out of service
    Given the state is Unavailable with:
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    When the CSMS sends ChangeAvailabilityRequest:
      | operationalStatus | Inoperative         |
      | evse.id           | $config.evseId      |
      | evse.connectorId  | $config.connectorId |
    Then the station must answer Accepted
    When $config.silence passes
    Then the connector must end up Unavailable

  @TC_G_17_CS
  Scenario: TC_G_17_CS The station takes a connector out of service when its transaction has ended
    Given the state is EnergyTransferStarted
    When the session proceeds to Unavailable with:
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
      | status           | Scheduled           |
    And $config.txTime passes
    Then the connector must end up Occupied
    When the session proceeds to StopAuthorized
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied
    Then the connector must end up Unavailable

  @TC_G_18_CS
  Scenario: TC_G_18_CS The station keeps an EVSE out of service when it reboots
    When the session proceeds to Unavailable with:
      | evse.id | $config.evseId |
    Then every connector of every other EVSE must end up Available
    When the session proceeds to Booted with:
      | unavailable | every connector of the EVSE |

  @TC_G_19_CS
  Scenario: TC_G_19_CS The station keeps a connector out of service when it reboots
    Given the state is Unavailable with:
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    When the session proceeds to Booted with:
      | unavailable | the connector |
