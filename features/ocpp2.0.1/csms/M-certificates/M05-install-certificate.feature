@csms @M05
Feature: M05 Install a certificate in a station

  @TC_M_01_CSMS
  Scenario: TC_M_01_CSMS The CSMS installs its own root certificate
    When the session proceeds to CertificateInstalled with:
      | certificateType | CSMSRootCertificate |

  @TC_M_02_CSMS
  Scenario: TC_M_02_CSMS The CSMS installs the manufacturer's root certificate
    When the session proceeds to CertificateInstalled with:
      | certificateType | ManufacturerRootCertificate |

  @TC_M_03_CSMS
  Scenario: TC_M_03_CSMS The CSMS installs the V2G root certificate
    When the session proceeds to CertificateInstalled with:
      | certificateType | V2GRootCertificate |

  @TC_M_04_CSMS
  Scenario: TC_M_04_CSMS The CSMS installs the root certificate of a mobility operator
    When the session proceeds to CertificateInstalled with:
      | certificateType | MORootCertificate |

  @TC_M_05_CSMS
  Scenario: TC_M_05_CSMS The CSMS copes with a station that cannot install a certificate
    Given the station will answer InstallCertificateRequest with:
      | status | Failed |
    When the operator asks the CSMS for InstallCertificateRequest with:
      | certificateType | CSMSRootCertificate |
    Then the CSMS must send InstallCertificateRequest:
      | certificateType | CSMSRootCertificate |
