@csms @H01
Feature: H01 Reserve an EVSE

  @TC_H_20_CSMS
  Scenario: TC_H_20_CSMS A fault cancels the reservation
    When the operator asks the CSMS for ReserveNowRequest with:
      | evseId          | $config.evseId             |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send ReserveNowRequest:
      | evseId          | $config.evseId             |
      | connectorType   | absent                     |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station reports every connector of the EVSE Reserved
    And the station reports every connector of the EVSE Faulted
    And the station sends ReservationStatusUpdateRequest:
      | reservationId           | $ReserveNowRequest.id |
      | reservationUpdateStatus | Removed               |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_H_01_CSMS
  Scenario: TC_H_01_CSMS The CSMS reserves an EVSE
    When the session proceeds to Reserved

  @TC_H_08_CSMS
  Scenario: TC_H_08_CSMS The CSMS reserves any EVSE
    When the session proceeds to Reserved with:
      | evseId | absent |

  @TC_H_15_CSMS
  Scenario: TC_H_15_CSMS The CSMS reserves a connector of a type
    Given the station will answer ReserveNowRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ReserveNowRequest with:
      | connectorType   | $config.connectorType      |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send ReserveNowRequest:
      | evseId          | absent                     |
      | connectorType   | $config.connectorType      |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station reports the connector Reserved

  @TC_H_19_CSMS
  Scenario: TC_H_19_CSMS The CSMS reserves an EVSE for a group
    Given the station will answer ReserveNowRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ReserveNowRequest with:
      | evseId               | $config.evseId             |
      | groupIdToken.idToken | $config.idToken.valid.group |
      | groupIdToken.type    | $config.idToken.group.type |
      | idToken.idToken      | $config.idToken.valid.id   |
      | idToken.type         | $config.idToken.valid.type |
    Then the CSMS must send ReserveNowRequest:
      | evseId          | $config.evseId             |
      | connectorType   | absent                     |
      | groupIdToken    | present                    |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station reports every connector of the EVSE Reserved

  @TC_H_22_CSMS
  Scenario: TC_H_22_CSMS The CSMS bears a station that takes no reservations
    Given the station will answer ReserveNowRequest with:
      | status | Rejected |
    When the operator asks the CSMS for ReserveNowRequest with:
      | evseId          | $config.evseId             |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send ReserveNowRequest

  @TC_H_14_CSMS
  Scenario: TC_H_14_CSMS The CSMS reserves as many EVSEs as there are, one at a time
    Given the station will answer ReserveNowRequest with:
      | status | Accepted |
    When the session proceeds to EveryEvseReserved with:
      | evseId          | absent                     |
      | connectorType   | absent                     |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    And the station reports every connector Reserved
