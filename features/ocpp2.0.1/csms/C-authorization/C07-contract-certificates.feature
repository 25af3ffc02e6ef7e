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
      | certificateStatus | CertificateRevoked |
