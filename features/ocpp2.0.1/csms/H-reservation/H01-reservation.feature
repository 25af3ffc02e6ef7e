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
