@csms @H02
Feature: H02 Cancel a reservation

  @TC_H_17_CSMS
  Scenario: TC_H_17_CSMS The CSMS cancels a reservation
    Given the station will answer ReserveNowRequest with:
      | status | Accepted |
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
    And the operator asks the CSMS for CancelReservationRequest
    Then the CSMS must send CancelReservationRequest:
      | reservationId | $ReserveNowRequest.id |
    When the station reports every connector of the EVSE Available
