@csms @F01
Feature: F01 Remote start, cable first

  @TC_F_01_CSMS
  Scenario: TC_F_01_CSMS The CSMS starts a session on a connected EV
    Given the station will answer RequestStartTransactionRequest with:
      | status        | Accepted                                               |
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    And the state is EVConnectedPreSession
    When the operator asks the CSMS for RequestStartTransactionRequest with:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
      | evseId          | $config.evseId             |
    Then the CSMS must send RequestStartTransactionRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends TransactionEventRequest:
      | eventType                     | Updated                                        |
      | triggerReason                 | RemoteStart                                    |
      | transactionInfo.remoteStartId | $RequestStartTransactionRequest.remoteStartId  |
      | idToken.idToken               | $config.idToken.valid.id                       |
      | idToken.type                  | $config.idToken.valid.type                     |
    Then the CSMS must answer with:
      | idTokenInfo.status | absent or Accepted |
    When the session proceeds to EnergyTransferStarted with:
      | authorized | already |
