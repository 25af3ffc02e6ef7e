@csms @K10
Feature: K10 Clear charging profiles

  @TC_K_05_CSMS @errata-6.3.13
  Scenario: TC_K_05_CSMS The CSMS has one profile cleared by its id
    When the operator asks the CSMS for GetChargingProfilesRequest
    Then the CSMS must send GetChargingProfilesRequest
    When the station sends ReportChargingProfilesRequest:
      | requestId                                 | $GetChargingProfilesRequest.requestId |
      | evseId                                    | 0                                     |
      | chargingProfile[0].id                     | $config.chargingProfile.id            |
      | chargingProfile[0].chargingProfilePurpose | ChargingStationMaxProfile             |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the operator asks the CSMS for ClearChargingProfileRequest with:
      | chargingProfileId | $config.chargingProfile.id |
    Then the CSMS must send ClearChargingProfileRequest:
      | chargingProfileId       | $config.chargingProfile.id |
      | chargingProfileCriteria | absent                     |

  @TC_K_06_CSMS @errata-6.3.13
  Scenario: TC_K_06_CSMS The CSMS has one profile cleared by purpose, EVSE and stack level
    When the operator asks the CSMS for ClearChargingProfileRequest with:
      | chargingProfileCriteria.chargingProfilePurpose | TxDefaultProfile                   |
      | chargingProfileCriteria.evseId                 | $config.evseId                     |
      | chargingProfileCriteria.stackLevel             | $config.chargingProfile.stackLevel |
    Then the CSMS must send ClearChargingProfileRequest:
      | chargingProfileCriteria.chargingProfilePurpose | TxDefaultProfile                   |
      | chargingProfileCriteria.evseId                 | $config.evseId                     |
      | chargingProfileCriteria.stackLevel             | $config.chargingProfile.stackLevel |
      | chargingProfileId                              | absent                             |

  @TC_K_08_CSMS @errata-6.3.13
  Scenario: TC_K_08_CSMS The CSMS is told that there was no profile to clear
    Given the station will answer ClearChargingProfileRequest with:
      | status | Unknown |
    When the operator asks the CSMS for ClearChargingProfileRequest with:
      | chargingProfileCriteria.chargingProfilePurpose | TxDefaultProfile                   |
      | chargingProfileCriteria.evseId                 | $config.evseId                     |
      | chargingProfileCriteria.stackLevel             | $config.chargingProfile.stackLevel |
    Then the CSMS must send ClearChargingProfileRequest:
      | chargingProfileCriteria.chargingProfilePurpose | TxDefaultProfile                   |
      | chargingProfileCriteria.evseId                 | $config.evseId                     |
      | chargingProfileCriteria.stackLevel             | $config.chargingProfile.stackLevel |
      | chargingProfileId                              | absent                             |
