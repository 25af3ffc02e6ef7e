@csms @M06
Feature: M06 Certificate status by OCSP

  @TC_M_24_CSMS
  Scenario: TC_M_24_CSMS The CSMS passes on what the OCSP responder says of a Sub-CA
    Given the OCSP responder answers Good
    When the station sends GetCertificateStatusRequest:
      | ocspRequestData | $contractChain.subHash |
    Then the CSMS must query the OCSP responder
    And the CSMS must answer with:
      | status     | Accepted          |
      | ocspResult | an OCSP response  |
