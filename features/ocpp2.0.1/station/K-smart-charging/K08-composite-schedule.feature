@station @K08
Feature: K08 Get the composite schedule

  Background:
    Given the station is connected and idle

  @TC_K_40_CS @errata-6.2.69 @errata-6.2.72 @errata-6.2.74
  Scenario: TC_K_40_CS Stacked profiles make one composite schedule
    Given this applies only if "$config.maxProfileEntries is at least 2 and $config.chargingProfileMaxStackLevel is at least 1 and $config.periodsPerSchedule is at least 3"
    And memory state SetChargingProfile is prepared with:
      | evseId                                                                    | $config.evseId                 |
      | chargingProfile.id                                                        | $generated.lowerId             |
      | chargingProfile.stackLevel                                                | 0                              |
      | chargingProfile.chargingProfilePurpose                                    | TxDefaultProfile               |
      | chargingProfile.chargingProfileKind                                       | Absolute                       |
      | chargingProfile.validFrom                                                 | now - $config.tolerance        |
      | chargingProfile.validTo                                                   | now + $config.tolerance + 401  |
      | chargingProfile.chargingSchedule[0].id                                    | 1                              |
      | chargingProfile.chargingSchedule[0].startSchedule                         | now - $config.tolerance        |
      | chargingProfile.chargingSchedule[0].duration                              | 400 + $config.tolerance        |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                      | $config.chargingRateUnit       |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod                | $stackedProfiles.lower         |
    And memory state SetChargingProfile is prepared with:
      | evseId                                                                    | $config.evseId                 |
      | chargingProfile.id                                                        | $generated.upperId             |
      | chargingProfile.stackLevel                                                | 1                              |
      | chargingProfile.chargingProfilePurpose                                    | TxDefaultProfile               |
      | chargingProfile.chargingProfileKind                                       | Absolute                       |
      | chargingProfile.validFrom                                                 | now - $config.tolerance        |
      | chargingProfile.validTo                                                   | now + $config.tolerance + 401  |
      | chargingProfile.chargingSchedule[0].id                                    | 2                              |
      | chargingProfile.chargingSchedule[0].startSchedule                         | $SetChargingProfileRequest.chargingProfile.chargingSchedule[0].startSchedule |
      | chargingProfile.chargingSchedule[0].duration                              | 150 + $config.tolerance        |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                      | $config.chargingRateUnit       |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod                | $stackedProfiles.upper         |
    When the CSMS sends GetCompositeScheduleRequest:
      | evseId           | $config.evseId           |
      | duration         | 350                      |
      | chargingRateUnit | $config.chargingRateUnit |
    Then the station must answer with:
      | status                    | Accepted                 |
      | schedule.evseId           | $config.evseId           |
      | schedule.duration         | 350                      |
      | schedule.chargingRateUnit | $config.chargingRateUnit |
      | schedule.scheduleStart    | near now                 |
      | schedule.chargingSchedulePeriod[4] | absent          |
    And GetCompositeScheduleResponse.schedule.chargingSchedulePeriod must include everything in "composite-of-stacked-profiles"
