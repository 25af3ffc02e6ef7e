@csms @K09
Feature: K09 Get charging profiles

  @TC_K_29_CSMS @errata-6.3.13
  Scenario: TC_K_29_CSMS The CSMS asks for the profiles of the station itself
    Given the state is EnergyTransferStarted
    When the operator asks the CSMS for GetChargingProfilesRequest with:
      | evseId                                 | 0                               |
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose |
    Then the CSMS must send GetChargingProfilesRequest:
      | evseId                                 | 0                               |
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose |
      | chargingProfile.stackLevel             | absent                          |
      | chargingProfile.chargingLimitSource    | absent                          |
      | chargingProfile.chargingProfileId      | absent                          |
    When the station sends ReportChargingProfilesRequest:
      | requestId                                 | $GetChargingProfilesRequest.requestId |
      | evseId                                    | 0                                     |
      | chargingProfile[0].chargingProfilePurpose | $config.chargingProfile.purpose       |
      | chargingProfile[1].id                     | 2                                     |
      | chargingProfile[1].stackLevel             | 1                                     |
      | chargingProfile[1].chargingProfilePurpose | $config.chargingProfile.purpose       |
      | chargingProfile[1].chargingProfileKind    | Absolute                              |
      | chargingProfile[1].chargingSchedule[0].id | 2                                     |
      | chargingProfile[1].chargingSchedule[0].startSchedule    | now                     |
      | chargingProfile[1].chargingSchedule[0].chargingRateUnit | $config.chargingRateUnit |
      | chargingProfile[1].chargingSchedule[0].chargingSchedulePeriod[0].startPeriod | 0  |
      | chargingProfile[1].chargingSchedule[0].chargingSchedulePeriod[0].limit       | 10 |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_K_30_CSMS @errata-6.3.13
  Scenario: TC_K_30_CSMS The CSMS asks for the profiles of one EVSE
    When the operator asks the CSMS for GetChargingProfilesRequest with:
      | evseId                                 | $config.evseId                  |
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose |
    Then the CSMS must send GetChargingProfilesRequest:
      | evseId                                 | $config.evseId                  |
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose |
      | chargingProfile.stackLevel             | absent                          |
      | chargingProfile.chargingLimitSource    | absent                          |
      | chargingProfile.chargingProfileId      | absent                          |
    When the station sends ReportChargingProfilesRequest:
      | requestId                                 | $GetChargingProfilesRequest.requestId |
      | evseId                                    | $config.evseId                        |
      | chargingProfile[0].chargingProfilePurpose | $config.chargingProfile.purpose       |
      | chargingProfile[1].id                     | 2                                     |
      | chargingProfile[1].stackLevel             | 1                                     |
      | chargingProfile[1].chargingProfilePurpose | $config.chargingProfile.purpose       |
      | chargingProfile[1].chargingProfileKind    | Absolute                              |
      | chargingProfile[1].chargingSchedule[0].id | 2                                     |
      | chargingProfile[1].chargingSchedule[0].startSchedule    | now                     |
      | chargingProfile[1].chargingSchedule[0].chargingRateUnit | $config.chargingRateUnit |
      | chargingProfile[1].chargingSchedule[0].chargingSchedulePeriod[0].startPeriod | 0  |
      | chargingProfile[1].chargingSchedule[0].chargingSchedulePeriod[0].limit       | 10 |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_K_31_CSMS @errata-6.3.13
  Scenario: TC_K_31_CSMS The CSMS asks for the profiles of the station and all its EVSEs
    When the operator asks the CSMS for GetChargingProfilesRequest with:
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose |
    Then the CSMS must send GetChargingProfilesRequest:
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose |
      | evseId                                 | absent                          |
      | chargingProfile.stackLevel             | absent                          |
      | chargingProfile.chargingLimitSource    | absent                          |
      | chargingProfile.chargingProfileId      | absent                          |
    When the station sends ReportChargingProfilesRequest:
      | requestId | $GetChargingProfilesRequest.requestId |
      | evseId    | 0                                     |
      | tbc       | true                                  |
    And the station sends ReportChargingProfilesRequest:
      | requestId | $GetChargingProfilesRequest.requestId |
      | evseId    | $config.evseId                        |
      | tbc       | false                                 |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_K_32_CSMS @errata-6.3.13
  Scenario: TC_K_32_CSMS The CSMS asks for one profile by its id
    When the operator asks the CSMS for GetChargingProfilesRequest with:
      | chargingProfile.chargingProfileId[0] | $config.chargingProfile.id |
    Then the CSMS must send GetChargingProfilesRequest:
      | chargingProfile.chargingProfileId      | only $config.chargingProfile.id |
      | evseId                                 | absent                          |
      | chargingProfile.chargingProfilePurpose | absent                          |
      | chargingProfile.stackLevel             | absent                          |
      | chargingProfile.chargingLimitSource    | absent                          |
    When the station sends ReportChargingProfilesRequest:
      | requestId             | $GetChargingProfilesRequest.requestId |
      | chargingProfile[0].id | $config.chargingProfile.id            |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_K_33_CSMS @errata-6.3.13
  Scenario: TC_K_33_CSMS The CSMS asks for the profiles of one EVSE at a stack level
    When the operator asks the CSMS for GetChargingProfilesRequest with:
      | evseId                     | $config.evseId                     |
      | chargingProfile.stackLevel | $config.chargingProfile.stackLevel |
    Then the CSMS must send GetChargingProfilesRequest:
      | evseId                                 | $config.evseId                     |
      | chargingProfile.stackLevel             | $config.chargingProfile.stackLevel |
      | chargingProfile.chargingProfilePurpose | absent                             |
      | chargingProfile.chargingLimitSource    | absent                             |
      | chargingProfile.chargingProfileId      | absent                             |
    When the station sends ReportChargingProfilesRequest:
      | requestId                     | $GetChargingProfilesRequest.requestId |
      | evseId                        | $config.evseId                        |
      | chargingProfile[0].stackLevel | $config.chargingProfile.stackLevel    |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_K_34_CSMS @errata-6.3.13
  Scenario: TC_K_34_CSMS The CSMS asks for the profiles of one EVSE by where their limits come from
    When the operator asks the CSMS for GetChargingProfilesRequest with:
      | evseId                                 | $config.evseId                      |
      | chargingProfile.chargingLimitSource[0] | $config.chargingProfile.limitSource |
    Then the CSMS must send GetChargingProfilesRequest:
      | evseId                                 | $config.evseId                           |
      | chargingProfile.chargingLimitSource    | only $config.chargingProfile.limitSource |
      | chargingProfile.chargingProfilePurpose | absent                                   |
      | chargingProfile.stackLevel             | absent                                   |
      | chargingProfile.chargingProfileId      | absent                                   |
    When the station sends ReportChargingProfilesRequest:
      | requestId           | $GetChargingProfilesRequest.requestId |
      | evseId              | $config.evseId                        |
      | chargingLimitSource | $config.chargingProfile.limitSource   |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_K_35_CSMS @errata-6.3.13
  Scenario: TC_K_35_CSMS The CSMS asks for the profiles of one EVSE with a purpose
    When the operator asks the CSMS for GetChargingProfilesRequest with:
      | evseId                                 | $config.evseId                  |
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose |
    Then the CSMS must send GetChargingProfilesRequest:
      | evseId                                 | $config.evseId                  |
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose |
      | chargingProfile.stackLevel             | absent                          |
      | chargingProfile.chargingLimitSource    | absent                          |
      | chargingProfile.chargingProfileId      | absent                          |
    When the station sends ReportChargingProfilesRequest:
      | requestId                                 | $GetChargingProfilesRequest.requestId |
      | evseId                                    | $config.evseId                        |
      | chargingProfile[0].chargingProfilePurpose | $config.chargingProfile.purpose       |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_K_36_CSMS @errata-6.3.13
  Scenario: TC_K_36_CSMS The CSMS asks for the profiles of one EVSE with a purpose and at a stack level
    When the operator asks the CSMS for GetChargingProfilesRequest with:
      | evseId                                 | $config.evseId                     |
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose    |
      | chargingProfile.stackLevel             | $config.chargingProfile.stackLevel |
    Then the CSMS must send GetChargingProfilesRequest:
      | evseId                                 | $config.evseId                     |
      | chargingProfile.chargingProfilePurpose | $config.chargingProfile.purpose    |
      | chargingProfile.stackLevel             | $config.chargingProfile.stackLevel |
      | chargingProfile.chargingLimitSource    | absent                             |
      | chargingProfile.chargingProfileId      | absent                             |
    When the station sends ReportChargingProfilesRequest:
      | requestId                                 | $GetChargingProfilesRequest.requestId |
      | evseId                                    | $config.evseId                        |
      | chargingProfile[0].chargingProfilePurpose | $config.chargingProfile.purpose       |
      | chargingProfile[0].stackLevel             | $config.chargingProfile.stackLevel    |
    Then the CSMS must answer with:
      | customData | absent or present |
