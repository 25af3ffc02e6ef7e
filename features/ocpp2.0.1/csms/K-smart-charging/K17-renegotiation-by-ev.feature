@csms @K17
Feature: K17 Schedule renegotiated by the EV

  @TC_K_57_CSMS @errata-6.3.18
  Scenario: TC_K_57_CSMS The CSMS answers new needs of the EV with a new schedule
    Given the state is Authorized
    And the state is EVConnectedPreSession
    And the state is ISO15118SmartCharging
    When the station sends NotifyEVChargingNeedsRequest:
      | evseId            | $config.evseId |
      | maxScheduleTuples | 3              |
    Then the CSMS must answer Accepted or Processing
    Given the next step may take 60 seconds
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                 | $config.evseId                                         |
      | chargingProfile.chargingProfilePurpose | TxProfile                                              |
      | chargingProfile.transactionId          | $TransactionEventRequest.transactionInfo.transactionId |
    When the station sends NotifyEVChargingScheduleRequest:
      | evseId           | $config.evseId                                                 |
      | chargingSchedule | $SetChargingProfileRequest.chargingProfile.chargingSchedule[0] |
    Then the CSMS must answer Accepted
