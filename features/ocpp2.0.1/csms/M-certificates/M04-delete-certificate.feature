@csms @M04
Feature: M04 Delete a certificate from a station

  @TC_M_20_CSMS
  Scenario Outline: TC_M_20_CSMS The CSMS deletes the certificate that the station names by <hash>
    Given the station will answer GetInstalledCertificateIdsRequest with:
      | status                                          | Accepted            |
      | certificateHashDataChain[0].certificateType     | CSMSRootCertificate |
      | certificateHashDataChain[0].certificateHashData | $installed.<hash>   |
    When the session proceeds to CertificateInstalled with:
      | certificateType | CSMSRootCertificate |
    And the operator asks the CSMS for GetInstalledCertificateIdsRequest
    Then the CSMS must send GetInstalledCertificateIdsRequest:
      | certificateType | absent or contains CSMSRootCertificate |
    When the operator asks the CSMS for DeleteCertificateRequest
    Then the CSMS must send DeleteCertificateRequest:
      | certificateHashData | $installed.<hash> |

    Examples:
      | hash   |
      | SHA256 |
      | SHA384 |
      | SHA512 |

  @TC_M_21_CSMS
  Scenario: TC_M_21_CSMS The CSMS copes with a station that cannot delete a certificate
    Given the station will answer GetInstalledCertificateIdsRequest with:
      | status                                          | Accepted            |
      | certificateHashDataChain[0].certificateType     | CSMSRootCertificate |
      | certificateHashDataChain[0].certificateHashData | $installed.SHA256   |
    And the station will answer DeleteCertificateRequest with:
      | status | Failed |
    And the state is CertificateInstalled with:
      | certificateType | CSMSRootCertificate |
    When the operator asks the CSMS for GetInstalledCertificateIdsRequest
    Then the CSMS must send GetInstalledCertificateIdsRequest:
      | certificateType | absent or contains CSMSRootCertificate |
    When the operator asks the CSMS for DeleteCertificateRequest
    Then the CSMS must send DeleteCertificateRequest:
      | certificateHashData | $installed.SHA256 |
