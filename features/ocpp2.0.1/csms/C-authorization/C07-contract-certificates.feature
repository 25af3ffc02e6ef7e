@csms @C07
Feature: C07 Authorize with a contract certificate

  @TC_C_51_CSMS
  Scenario: TC_C_51_CSMS The CSMS refuses a revoked contract certificate
    Given the OCSP responder answers Revoked
    And the state is EVConnectedPreSession
    When the station sends AuthorizeRequest:
      | idToken.idToken             | $config.emaid         |
      | idToken.type                | eMAID                 |
      | iso15118CertificateHashData | $contractChain.hashes |
    Then the CSMS must query the OCSP responder
    And the CSMS must answer with:
      | certificateStatus  | CertificateRevoked |
      | idTokenInfo.status | Invalid            |

  @TC_C_50_CSMS @errata-6.3.7
  Scenario: TC_C_50_CSMS The CSMS asks about the hashes of a contract chain and lets the contract charge
    Given the OCSP responder answers Good
    And the state is EVConnectedPreSession
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.emaid |
      | idToken.type    | eMAID |
      | iso15118CertificateHashData | $contractChain.hashes |
    Then the CSMS must query the OCSP responder
    And the CSMS must answer with:
      | idTokenInfo.status | Accepted |
      | certificateStatus  | Accepted |
    When the station sends TransactionEventRequest:
      | triggerReason   | Authorized    |
      | idToken.idToken | $config.emaid |
      | idToken.type    | eMAID         |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the session proceeds to EnergyTransferStarted with:
      | authorized | already |

  @TC_C_52_CSMS @errata-6.3.8 @errata-6.3.9
  Scenario: TC_C_52_CSMS The CSMS works out the hashes of a contract chain itself and lets the contract charge
    Given the OCSP responder answers Good
    And the state is EVConnectedPreSession
    When the station sends AuthorizeRequest:
      | idToken.idToken | $config.emaid |
      | idToken.type    | eMAID |
      | iso15118CertificateHashData | absent                     |
      | certificate                 | $contractChain.certificate |
    Then the CSMS must query the OCSP responder
    And the CSMS must answer with:
      | idTokenInfo.status | Accepted |
      | certificateStatus  | Accepted |
    When the station sends TransactionEventRequest:
      | triggerReason   | Authorized    |
      | idToken.idToken | $config.emaid |
      | idToken.type    | eMAID         |
    Then the CSMS must answer with:
      | idTokenInfo.status | Accepted |
    When the session proceeds to EnergyTransferStarted with:
      | authorized | already |
