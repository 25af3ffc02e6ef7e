@csms @F02
Feature: F02 Remote start before the cable

  @TC_F_02_CSMS
  Scenario: TC_F_02_CSMS The CSMS starts a session that the station authorizes first
    Given the station will answer RequestStartTransactionRequest with:
      | status        | Accepted |
      | transactionId | absent   |
    When the operator asks the CSMS for RequestStartTransactionRequest with:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
      | evseId          | $config.evseId             |
    Then the CSMS must send RequestStartTransactionRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the station sends TransactionEventRequest:
      | eventType                     | Started                                       |
      | triggerReason                 | RemoteStart                                   |
      | transactionInfo.remoteStartId | $RequestStartTransactionRequest.remoteStartId |
      | idToken.idToken               | $config.idToken.valid.id                      |
      | idToken.type                  | $config.idToken.valid.type                    |
    Then the CSMS must answer with:
      | idTokenInfo.status | absent or Accepted |
    When the session proceeds to EnergyTransferStarted with:
      | authorized | already |

  @TC_F_03_CSMS
  Scenario: TC_F_03_CSMS The CSMS starts a session that needs no further authorization
    Given the station will answer RequestStartTransactionRequest with:
      | status        | Accepted |
      | transactionId | absent   |
    When the operator asks the CSMS for RequestStartTransactionRequest with:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
      | evseId          | $config.evseId             |
    Then the CSMS must send RequestStartTransactionRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends TransactionEventRequest:
      | eventType                     | Started                                       |
      | triggerReason                 | RemoteStart                                   |
      | transactionInfo.remoteStartId | $RequestStartTransactionRequest.remoteStartId |
      | idToken.idToken               | $config.idToken.valid.id                      |
      | idToken.type                  | $config.idToken.valid.type                    |
    Then the CSMS must answer with:
      | idTokenInfo.status | absent or Accepted |
    When the session proceeds to EnergyTransferStarted with:
      | authorized | already |

  @TC_F_04_CSMS
  Scenario: TC_F_04_CSMS The CSMS takes it that nobody plugged in after a remote start
    Given the station will answer RequestStartTransactionRequest with:
      | status        | Accepted |
      | transactionId | absent   |
    When the operator asks the CSMS for RequestStartTransactionRequest with:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
      | evseId          | $config.evseId             |
    Then the CSMS must send RequestStartTransactionRequest:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends TransactionEventRequest:
      | eventType                     | Started                                       |
      | triggerReason                 | RemoteStart                                   |
      | transactionInfo.remoteStartId | $RequestStartTransactionRequest.remoteStartId |
      | idToken.idToken               | $config.idToken.valid.id                      |
      | idToken.type                  | $config.idToken.valid.type                    |
    Then the CSMS must answer with:
      | idTokenInfo.status | absent or Accepted |
    When $config.txTime passes
    And the station sends TransactionEventRequest:
      | eventType     | Updated          |
      | triggerReason | EVConnectTimeout |
    Then the CSMS must answer with:
      | customData | absent or present |
