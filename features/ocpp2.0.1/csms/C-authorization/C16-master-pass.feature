@csms @C16
Feature: C16 Stop transactions with a master pass

  @TC_C_47_CSMS
  Scenario: TC_C_47_CSMS The CSMS takes in that a master pass ended every transaction, as chosen on the display
    Given this applies only if "$config.evseIds contains 1 and $config.evseIds contains 2"
    And the state is EnergyTransferStarted with:
      | evseId | 1 |
    And the state is EnergyTransferStarted with:
      | evseId          | 2                           |
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.masterPass.id   |
      | idToken.type    | $config.idToken.masterPass.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | present |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended                           |
      | triggerReason                 | StopAuthorized                  |
      | transactionInfo.stoppedReason | MasterPass                      |
      | idToken.idToken               | $config.idToken.masterPass.id   |
      | idToken.type                  | $config.idToken.masterPass.type |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended                           |
      | triggerReason                 | StopAuthorized                  |
      | transactionInfo.transactionId | $session1.transactionId         |
      | seqNo                         | $session1.seqNo                 |
      | transactionInfo.stoppedReason | MasterPass                      |
      | idToken.idToken               | $config.idToken.masterPass.id   |
      | idToken.type                  | $config.idToken.masterPass.type |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_C_48_CSMS
  Scenario: TC_C_48_CSMS The CSMS names the group of a master pass that ends one chosen transaction
    Given this applies only if "$config.evseIds contains 1 and $config.evseIds contains 2"
    And the state is EnergyTransferStarted with:
      | evseId | 1 |
    And the state is EnergyTransferStarted with:
      | evseId          | 2                           |
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.masterPass.id   |
      | idToken.type    | $config.idToken.masterPass.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                         |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.masterPass.group |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended                           |
      | triggerReason                 | StopAuthorized                  |
      | transactionInfo.stoppedReason | MasterPass                      |
      | idToken.idToken               | $config.idToken.masterPass.id   |
      | idToken.type                  | $config.idToken.masterPass.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                         |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.masterPass.group |

  @TC_C_49_CSMS
  Scenario: TC_C_49_CSMS The CSMS takes in that a master pass ended every transaction of a station without a display
    Given this applies only if "$config.evseIds contains 1 and $config.evseIds contains 2"
    And the state is EnergyTransferStarted with:
      | evseId | 1 |
    And the state is EnergyTransferStarted with:
      | evseId          | 2                           |
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.masterPass.id   |
      | idToken.type    | $config.idToken.masterPass.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | present |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended                           |
      | triggerReason                 | StopAuthorized                  |
      | transactionInfo.stoppedReason | MasterPass                      |
      | idToken.idToken               | $config.idToken.masterPass.id   |
      | idToken.type                  | $config.idToken.masterPass.type |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended                           |
      | triggerReason                 | StopAuthorized                  |
      | transactionInfo.transactionId | $session1.transactionId         |
      | seqNo                         | $session1.seqNo                 |
      | transactionInfo.stoppedReason | MasterPass                      |
      | idToken.idToken               | $config.idToken.masterPass.id   |
      | idToken.type                  | $config.idToken.masterPass.type |
    Then the CSMS must answer with:
      | customData | absent or present |
