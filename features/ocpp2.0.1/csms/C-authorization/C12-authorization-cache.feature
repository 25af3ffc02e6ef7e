@csms @C12
Feature: C12 Authorize from the station's cache

  @TC_C_08_CSMS
  Scenario: TC_C_08_CSMS The CSMS accepts a token that the station took from its cache
    Given the state is EVConnectedPreSession
    When the station sends TransactionEventRequest:
      | eventType       | Updated                    |
      | triggerReason   | Authorized                 |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |

  @TC_C_20_CSMS
  Scenario: TC_C_20_CSMS The CSMS turns down a token that the station's cache let pass
    Given the state is EVConnectedPreSession
    When the station sends TransactionEventRequest:
      | eventType       | Updated                      |
      | triggerReason   | Authorized                   |
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Invalid or Unknown |
