@csms @K15
Feature: K15 Load leveling over high level communication

  @TC_K_53_CSMS @errata-6.3.17
  Scenario: TC_K_53_CSMS The CSMS agrees on a schedule with the EV and leaves it alone
    Given the state is Authorized
    And the state is EVConnectedPreSession
    When the session proceeds to ISO15118SmartCharging
    Then the CSMS must not send SetChargingProfileRequest for $config.silence

  @TC_K_55_CSMS @errata-6.3.18
  Scenario: TC_K_55_CSMS The CSMS refuses a schedule beyond its limits and negotiates again
    Given the state is Authorized
    And the state is EVConnectedPreSession
    When the station sends NotifyEVChargingNeedsRequest:
      | evseId            | $config.evseId |
      | maxScheduleTuples | 3              |
    Then the CSMS must answer Accepted
    Given the next step may take 60 seconds
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                 | $config.evseId                                         |
      | chargingProfile.chargingProfilePurpose | TxProfile                                              |
      | chargingProfile.transactionId          | $TransactionEventRequest.transactionInfo.transactionId |
    When the station sends NotifyEVChargingScheduleRequest:
      | evseId                                           | $config.evseId                                                                                        |
      | chargingSchedule                                 | $SetChargingProfileRequest.chargingProfile.chargingSchedule[0]                                        |
      | chargingSchedule.chargingSchedulePeriod[0].limit | $SetChargingProfileRequest.chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit + 1000 |
    Then the CSMS must answer Rejected
    When the station sends TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | Charging             |
    Then the CSMS must answer with:
      | customData | absent or present |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                 | $config.evseId                                         |
      | chargingProfile.chargingProfilePurpose | TxProfile                                              |
      | chargingProfile.transactionId          | $TransactionEventRequest.transactionInfo.transactionId |
    When the station sends NotifyEVChargingScheduleRequest:
      | evseId           | $config.evseId                                                 |
      | chargingSchedule | $SetChargingProfileRequest.chargingProfile.chargingSchedule[0] |
    Then the CSMS must answer Accepted
