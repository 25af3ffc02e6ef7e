@station @M04
Feature: M04 Delete a certificate from a station

  Background:
    Given the station is connected and idle

  @TC_M_20_CS
  Scenario: TC_M_20_CS A deleted root certificate is gone
    Given memory state CertificateInstalled is prepared with:
      | certificateType | CSMSRootCertificate |
    When the session proceeds to GetInstalledCertificates with:
      | certificateType | CSMSRootCertificate |
    Then an entry of GetInstalledCertificateIdsResponse.certificateHashDataChain must have:
      | certificateType     | CSMSRootCertificate  |
      | certificateHashData | $secondCsms.rootHash |
    When the CSMS sends DeleteCertificateRequest:
      | certificateHashData | $secondCsms.rootHash |
    Then the station must answer Accepted
    When the CSMS sends GetInstalledCertificateIdsRequest:
      | certificateType[0] | CSMSRootCertificate |
    Then the station must answer with:
      | status                                          | Accepted or NotFound                   |
      | certificateHashDataChain[*].certificateHashData | absent or not $secondCsms.rootHash |
