@csms @K05
Feature: K05 Remote start with a charging profile

  @TC_K_37_CSMS @errata-6.3.13
  Scenario: TC_K_37_CSMS The CSMS starts a session remotely and sends a profile along
    When the operator asks the CSMS for RequestStartTransactionRequest with:
      | idToken.idToken                        | $config.idToken.valid.id   |
      | idToken.type                           | $config.idToken.valid.type |
      | evseId                                 | $config.evseId             |
      | chargingProfile.chargingProfilePurpose | TxProfile                  |
    Then the CSMS must send RequestStartTransactionRequest:
      | idToken.idToken                        | $config.idToken.valid.id   |
      | idToken.type                           | $config.idToken.valid.type |
      | evseId                                 | $config.evseId             |
      | chargingProfile.chargingProfilePurpose | TxProfile                  |
      | chargingProfile.transactionId          | absent                     |
      | chargingProfile.chargingProfileKind    | Relative or Absolute       |
    And one received RequestStartTransactionRequest must have:
      | chargingProfile.chargingSchedule[*].startSchedule | absent  | if "$RequestStartTransactionRequest.chargingProfile.chargingProfileKind is Relative" |
      | chargingProfile.chargingSchedule[*].startSchedule | present | if "$RequestStartTransactionRequest.chargingProfile.chargingProfileKind is Absolute" |
    When the station sends TransactionEventRequest:
      | eventType                     | Started                                       |
      | triggerReason                 | RemoteStart                                   |
      | transactionInfo.remoteStartId | $RequestStartTransactionRequest.remoteStartId |
      | idToken.idToken               | $config.idToken.valid.id                      |
      | idToken.type                  | $config.idToken.valid.type                    |
    Then the CSMS must answer with:
      | idTokenInfo.status | absent or Accepted |
