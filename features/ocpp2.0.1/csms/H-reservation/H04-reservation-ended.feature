@csms @H04
Feature: H04 A reservation ends unused

  @TC_H_07_CSMS
  Scenario: TC_H_07_CSMS The CSMS takes it that nobody came for a reservation
    Given the station will answer ReserveNowRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ReserveNowRequest with:
      | evseId          | $config.evseId             |
      | expiryDateTime  | now + $config.txTime       |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send ReserveNowRequest:
      | evseId          | $config.evseId             |
      | connectorType   | absent                     |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station reports every connector of the EVSE Reserved
    And $ReserveNowRequest.expiryDateTime passes
    And the station reports every connector of the EVSE Available
    And the station sends ReservationStatusUpdateRequest:
      | reservationId           | $ReserveNowRequest.id |
      | reservationUpdateStatus | Expired               |
    Then the CSMS must answer with:
      | customData | absent or present |
