@station @K05
Feature: K05 Remote start with a charging profile

  Background:
    Given the station is connected and idle

  @TC_K_37_CS @errata-6.2.69
  Scenario: TC_K_37_CS The profile of a remote start is set for its transaction
    Given this applies only if "$config.authEnabled is true"
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized with:
      | mode                                                                     | remotely                    |
      | chargingProfile.id                                                       | $generated.profileId        |
      | chargingProfile.stackLevel                                               | 0                           |
      | chargingProfile.chargingProfilePurpose                                   | TxProfile                   |
      | chargingProfile.transactionId                                            | absent                      |
      | chargingProfile.chargingProfileKind                                      | Relative                    |
      | chargingProfile.chargingSchedule[0].id                                   | 1                           |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                     | $config.chargingRateUnit    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod | 0                           |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit      | 6 * $config.limitMultiplier |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases        |
    And the session proceeds to EnergyTransferStarted
    And the CSMS sends GetChargingProfilesRequest:
      | requestId                             | $generated.requestId |
      | chargingProfile.chargingProfileId[0]  | $generated.profileId |
      | chargingProfile.chargingProfilePurpose | absent              |
    Then the station must answer Accepted
    And the station must send ReportChargingProfilesRequest:
      | requestId          | $generated.requestId                            |
      | chargingProfile[0] | $RequestStartTransactionRequest.chargingProfile |
