@csms @K16
Feature: K16 Schedule renegotiated by the CSMS

  @TC_K_58_CSMS @errata-6.3.18
  Scenario: TC_K_58_CSMS The CSMS renegotiates a schedule
    Given the state is Authorized
    And the state is EVConnectedPreSession
    And the state is ISO15118SmartCharging
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                 | $config.evseId |
      | chargingProfile.chargingProfilePurpose | TxProfile      |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                 | $config.evseId                                         |
      | chargingProfile.chargingProfilePurpose | TxProfile                                              |
      | chargingProfile.transactionId          | $TransactionEventRequest.transactionInfo.transactionId |
    When the station sends NotifyEVChargingScheduleRequest:
      | evseId           | $config.evseId                                                 |
      | chargingSchedule | $SetChargingProfileRequest.chargingProfile.chargingSchedule[0] |
    Then the CSMS must answer Accepted

  @TC_K_59_CSMS @errata-6.3.18
  Scenario: TC_K_59_CSMS The CSMS answers needs that the station sends again
    Given the state is Authorized
    And the state is EVConnectedPreSession
    And the state is ISO15118SmartCharging
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                 | $config.evseId |
      | chargingProfile.chargingProfilePurpose | TxProfile      |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                 | $config.evseId                                         |
      | chargingProfile.chargingProfilePurpose | TxProfile                                              |
      | chargingProfile.transactionId          | $TransactionEventRequest.transactionInfo.transactionId |
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
