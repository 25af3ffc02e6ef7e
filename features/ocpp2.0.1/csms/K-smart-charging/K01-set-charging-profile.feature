@csms @K01
Feature: K01 Set a charging profile

  @TC_K_60_CSMS @errata-6.3.13
  Scenario: TC_K_60_CSMS The CSMS sets a profile for the running transaction
    Given the state is EnergyTransferStarted
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                 | $config.evseId |
      | chargingProfile.chargingProfilePurpose | TxProfile      |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                 | $config.evseId                                         |
      | chargingProfile.chargingProfilePurpose | TxProfile                                              |
      | chargingProfile.transactionId          | $TransactionEventRequest.transactionInfo.transactionId |
      | chargingProfile.chargingProfileKind    | Relative or Absolute                                   |
      | chargingProfile.chargingSchedule[1]    | absent                                                 |
    And one received SetChargingProfileRequest must have:
      | chargingProfile.chargingSchedule[*].chargingSchedulePeriod[0].startPeriod | 0 | |
      | chargingProfile.chargingSchedule[*].startSchedule | absent  | if "$SetChargingProfileRequest.chargingProfile.chargingProfileKind is Relative" |
      | chargingProfile.chargingSchedule[*].startSchedule | present | if "$SetChargingProfileRequest.chargingProfile.chargingProfileKind is Absolute" |

  @TC_K_01_CSMS @errata-6.3.13
  Scenario: TC_K_01_CSMS The CSMS sets a default profile for one EVSE
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                                                     | $config.evseId                         |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel     |                                    |
      | chargingProfile.chargingProfilePurpose                                     | TxDefaultProfile                       |                                    |
      | chargingProfile.chargingProfileKind                                        | Absolute                               |                                    |
      | chargingProfile.validFrom                                                  | now                                    |                                    |
      | chargingProfile.validTo                                                    | now + $config.chargingProfile.duration |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit               |                                    |
      | chargingProfile.chargingSchedule[0].duration                               | $config.chargingProfile.duration       |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6                                      | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6000                                   | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases                   |                                    |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                                                     | $config.evseId                         |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel     |                                    |
      | chargingProfile.chargingProfilePurpose                                     | TxDefaultProfile                       |                                    |
      | chargingProfile.chargingProfileKind                                        | Absolute                               |                                    |
      | chargingProfile.validFrom                                                  | now                                    |                                    |
      | chargingProfile.validTo                                                    | now + $config.chargingProfile.duration |                                    |
      | chargingProfile.chargingSchedule[0].startSchedule                          | now                                    |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit               |                                    |
      | chargingProfile.chargingSchedule[0].duration                               | $config.chargingProfile.duration       |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod  | 0                                      |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6                                      | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6000                                   | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases                   | if "$config.numberPhases is not 3" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | 3 or absent                            | if "$config.numberPhases is 3"     |

  @TC_K_02_CSMS @errata-6.3.13
  Scenario: TC_K_02_CSMS The CSMS is refused a transaction profile where no transaction is going on
    Given the station will answer SetChargingProfileRequest with:
      | status | Rejected |
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                                                     | $config.evseId                     |                                    |
      | chargingProfile.chargingProfilePurpose                                     | TxProfile                          |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingProfileKind                                        | Relative                           |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 7                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 7000                               | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases               |                                    |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                                                     | $config.evseId                     |                                    |
      | chargingProfile.chargingProfilePurpose                                     | TxProfile                          |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingProfileKind                                        | Relative                           |                                    |
      | chargingProfile.chargingSchedule[*].startSchedule                          | absent                             |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod  | 0                                  |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 7                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 7000                               | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases               | if "$config.numberPhases is not 3" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | 3 or absent                        | if "$config.numberPhases is 3"     |

  @TC_K_03_CSMS @errata-6.3.14
  Scenario: TC_K_03_CSMS The CSMS sets a limit for the whole station
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                                                     | 0                                  |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingProfilePurpose                                     | ChargingStationMaxProfile          |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].duration                               | $config.chargingProfile.duration   |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 8                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 8000                               | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases               |                                    |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                                                     | 0                                  |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingProfilePurpose                                     | ChargingStationMaxProfile          |                                    |
      | chargingProfile.chargingProfileKind                                        | Absolute                           |                                    |
      | chargingProfile.chargingSchedule[0].startSchedule                          | present                            |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].duration                               | $config.chargingProfile.duration   |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod  | 0                                  |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 8                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 8000                               | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases               | if "$config.numberPhases is not 3" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | 3 or absent                        | if "$config.numberPhases is 3"     |

  @TC_K_04_CSMS @errata-6.3.13
  Scenario: TC_K_04_CSMS The CSMS replaces a profile by one with the same id and another limit
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                                              | $config.evseId                     |                                    |
      | chargingProfile.chargingProfilePurpose                              | TxDefaultProfile                   |                                    |
      | chargingProfile.stackLevel                                          | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit | 8                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit | 8000                               | if "$config.chargingRateUnit is W" |
    Then the CSMS must send SetChargingProfileRequest:
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod | 0      |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit       | 8      | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit       | 8000   | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[1]             | absent |                                    |
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                                              | $config.evseId                     |                                    |
      | chargingProfile.chargingProfilePurpose                              | TxDefaultProfile                   |                                    |
      | chargingProfile.stackLevel                                          | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit | 6                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit | 6000                               | if "$config.chargingRateUnit is W" |
    Then the CSMS must send SetChargingProfileRequest:
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod | 0      |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit       | 6      | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit       | 6000   | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[1]             | absent |                                    |
    And every received SetChargingProfileRequest must have:
      | chargingProfile.id                                | $SetChargingProfileRequest.chargingProfile.id                     |                                                                                                     |
      | chargingProfile.chargingSchedule[*].startSchedule | present                                                           |                                                                                                     |
      | chargingProfile.stackLevel                        | $config.chargingProfile.stackLevel                                |                                                                                                     |
      | chargingProfile.chargingProfilePurpose            | TxDefaultProfile or ChargingStationMaxProfile                     |                                                                                                     |
      | chargingProfile.chargingProfilePurpose            | $SetChargingProfileRequest.chargingProfile.chargingProfilePurpose |                                                                                                     |
      | chargingProfile.chargingProfileKind               | $SetChargingProfileRequest.chargingProfile.chargingProfileKind    |                                                                                                     |
      | chargingProfile.chargingProfileKind               | Absolute or Recurring                                             | if "$SetChargingProfileRequest.chargingProfile.chargingProfilePurpose is TxDefaultProfile"          |
      | chargingProfile.chargingProfileKind               | Absolute                                                          | if "$SetChargingProfileRequest.chargingProfile.chargingProfilePurpose is ChargingStationMaxProfile" |
      | evseId                                            | 0                                                                 | if "$SetChargingProfileRequest.chargingProfile.chargingProfilePurpose is ChargingStationMaxProfile" |
      | chargingProfile.transactionId                     | absent                                                            |                                                                                                     |
      | chargingProfile.recurrencyKind                    | present                                                           | if "$SetChargingProfileRequest.chargingProfile.chargingProfileKind is Recurring"                    |
      | chargingProfile.recurrencyKind                    | absent                                                            | if "$SetChargingProfileRequest.chargingProfile.chargingProfileKind is not Recurring"                |

  @TC_K_10_CSMS @errata-6.3.15
  Scenario: TC_K_10_CSMS The CSMS sets a default profile for every EVSE
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                                                     | 0                                  |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingProfilePurpose                                     | TxDefaultProfile                   |                                    |
      | chargingProfile.chargingProfileKind                                        | Absolute                           |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].duration                               | $config.chargingProfile.duration   |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6000                               | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases               |                                    |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                                                     | 0                                  |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingProfilePurpose                                     | TxDefaultProfile                   |                                    |
      | chargingProfile.chargingProfileKind                                        | Absolute                           |                                    |
      | chargingProfile.chargingSchedule[0].startSchedule                          | present                            |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].duration                               | $config.chargingProfile.duration   |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod  | 0                                  |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6000                               | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases               | if "$config.numberPhases is not 3" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | 3 or absent                        | if "$config.numberPhases is 3"     |

  @TC_K_15_CSMS @errata-6.3.13 @errata-6.3.16
  Scenario: TC_K_15_CSMS The CSMS is told that the station knows no charging profiles
    Given the station will answer SetChargingProfileRequest with CALLERROR NotSupported
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                                                     | $config.evseId                     |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingProfilePurpose                                     | TxDefaultProfile                   |                                    |
      | chargingProfile.chargingProfileKind                                        | Absolute                           |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].duration                               | $config.chargingProfile.duration   |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6000                               | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases               |                                    |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                                                     | $config.evseId                     |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel |                                    |
      | chargingProfile.chargingProfilePurpose                                     | TxDefaultProfile                   |                                    |
      | chargingProfile.chargingProfileKind                                        | Absolute                           |                                    |
      | chargingProfile.chargingSchedule[0].startSchedule                          | present                            |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit           |                                    |
      | chargingProfile.chargingSchedule[0].duration                               | $config.chargingProfile.duration   |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod  | 0                                  |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6                                  | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6000                               | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases               | if "$config.numberPhases is not 3" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | 3 or absent                        | if "$config.numberPhases is 3"     |

  @TC_K_19_CSMS
  Scenario: TC_K_19_CSMS The CSMS sets a default profile that recurs
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | evseId                                 | $config.evseId                         |
      | chargingProfile.stackLevel             | $config.chargingProfile.stackLevel     |
      | chargingProfile.chargingProfilePurpose | TxDefaultProfile                       |
      | chargingProfile.chargingProfileKind    | Recurring                              |
      | chargingProfile.recurrencyKind         | $config.chargingProfile.recurrencyKind |
    Then the CSMS must send SetChargingProfileRequest:
      | evseId                                                                    | $config.evseId                         |
      | chargingProfile.stackLevel                                                | $config.chargingProfile.stackLevel     |
      | chargingProfile.chargingProfilePurpose                                    | TxDefaultProfile                       |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod | 0                                      |
      | chargingProfile.chargingProfileKind                                       | Recurring                              |
      | chargingProfile.recurrencyKind                                            | $config.chargingProfile.recurrencyKind |

  @TC_K_70_CSMS @errata-6.3.13 @errata-6.3.19
  Scenario: TC_K_70_CSMS The CSMS sets profiles of two purposes beside each other
    Given the state is EnergyTransferStarted
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | chargingProfile.chargingProfilePurpose | TxDefaultProfile |
    Then the CSMS must send SetChargingProfileRequest:
      | chargingProfile.chargingProfilePurpose            | TxDefaultProfile      |
      | chargingProfile.chargingProfileKind               | Absolute or Recurring |
      | chargingProfile.chargingSchedule[*].startSchedule | present               |
      | chargingProfile.transactionId                     | absent                |
    And one received SetChargingProfileRequest must have:
      | chargingProfile.recurrencyKind | present | if "$SetChargingProfileRequest.chargingProfile.chargingProfileKind is Recurring"     |
      | chargingProfile.recurrencyKind | absent  | if "$SetChargingProfileRequest.chargingProfile.chargingProfileKind is not Recurring" |
    When the operator asks the CSMS for SetChargingProfileRequest with:
      | chargingProfile.chargingProfilePurpose | ChargingStationMaxProfile |
    Then the CSMS must send SetChargingProfileRequest:
      | chargingProfile.chargingProfilePurpose            | ChargingStationMaxProfile |
      | chargingProfile.chargingProfileKind               | Absolute                  |
      | chargingProfile.chargingSchedule[*].startSchedule | present                   |
      | chargingProfile.transactionId                     | absent                    |
      | evseId                                            | 0                         |
    And one received SetChargingProfileRequest must have:
      | chargingProfile.chargingProfilePurpose | TxDefaultProfile                                  |
      | chargingProfile.id                     | not $SetChargingProfileRequest.chargingProfile.id |
