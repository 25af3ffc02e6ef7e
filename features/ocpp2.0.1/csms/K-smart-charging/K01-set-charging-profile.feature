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
    And every received SetChargingProfileRequest must have:
      | chargingProfile.chargingSchedule[*].startSchedule | absent  | if "$SetChargingProfileRequest.chargingProfile.chargingProfileKind is Relative" |
      | chargingProfile.chargingSchedule[*].startSchedule | present | if "$SetChargingProfileRequest.chargingProfile.chargingProfileKind is Absolute" |
