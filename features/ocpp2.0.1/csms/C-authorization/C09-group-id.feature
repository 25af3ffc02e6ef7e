@csms @C09
Feature: C09 Authorize by group

  @TC_C_39_CSMS
  Scenario: TC_C_39_CSMS A token of the same group ends what another one began
    Given the state is EVConnectedPreSession
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                 |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.valid.group |
    When the station sends TransactionEventRequest:
      | triggerReason   | Authorized |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                 |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.valid.group |
    When the session proceeds to EnergyTransferStarted with:
      | authorized | already |
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                 |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.valid.group |
    When the station sends TransactionEventRequest:
      | triggerReason   | StopAuthorized |
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                 |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.valid.group |
    When the session proceeds to EVConnectedPostSession with:
      | authorized | already |
    And the session proceeds to EVDisconnected

  @TC_C_40_CSMS
  Scenario: TC_C_40_CSMS Tokens of one group, both from the station's local list, begin and end a session
    Given the state is EVConnectedPreSession
    When the station sends TransactionEventRequest:
      | triggerReason   | Authorized |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                 |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.valid.group |
    When the session proceeds to EnergyTransferStarted with:
      | authorized | already |
    When the station sends TransactionEventRequest:
      | triggerReason   | StopAuthorized |
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                 |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.valid.group |
    When the session proceeds to EVConnectedPostSession with:
      | authorized | already |
    And the session proceeds to EVDisconnected

  @TC_C_43_CSMS
  Scenario: TC_C_43_CSMS The CSMS knows the group of a token that the station asks about before it ends the session
    Given the state is EVConnectedPreSession
    When the station sends TransactionEventRequest:
      | triggerReason   | Authorized |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                 |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.valid.group |
    When the session proceeds to EnergyTransferStarted with:
      | authorized | already |
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                 |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.valid.group |
    When the station sends TransactionEventRequest:
      | triggerReason   | StopAuthorized |
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    Then the CSMS must answer with:
      | idTokenInfo.status               | Accepted                 |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.valid.group |
    When the session proceeds to EVConnectedPostSession with:
      | authorized | already |
    And the session proceeds to EVDisconnected
