@csms @C01
Feature: C01 Authorize with an RFID token

  @TC_C_02_CSMS
  Scenario: TC_C_02_CSMS The CSMS turns down a token that is not valid
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.invalid.id   |
      | idToken.type    | $config.idToken.invalid.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Invalid or Unknown |

  @TC_C_06_CSMS
  Scenario: TC_C_06_CSMS The CSMS turns down a blocked token
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.blocked.id   |
      | idToken.type    | $config.idToken.blocked.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Blocked or Invalid |

  @TC_C_07_CSMS
  Scenario: TC_C_07_CSMS The CSMS turns down an expired token
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.idToken.expired.id   |
      | idToken.type    | $config.idToken.expired.type |
    Then the CSMS must answer with:
      | idTokenInfo.status | Expired or Invalid |
