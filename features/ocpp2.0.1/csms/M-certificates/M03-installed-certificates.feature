@csms @M03
Feature: M03 Retrieve the list of certificates of a station

  @TC_M_12_CSMS
  Scenario: TC_M_12_CSMS The CSMS lists its own root certificates, whichever hash the station uses
    When the session proceeds to GetInstalledCertificates with:
      | certificateType | CSMSRootCertificate |
      | hashAlgorithm   | SHA256              |
    And the session proceeds to GetInstalledCertificates with:
      | certificateType | CSMSRootCertificate |
      | hashAlgorithm   | SHA384              |
    And the session proceeds to GetInstalledCertificates with:
      | certificateType | CSMSRootCertificate |
      | hashAlgorithm   | SHA512              |

  @TC_M_13_CSMS
  Scenario: TC_M_13_CSMS The CSMS lists the manufacturer's root certificates
    When the session proceeds to GetInstalledCertificates with:
      | certificateType | ManufacturerRootCertificate |

  @TC_M_14_CSMS
  Scenario: TC_M_14_CSMS The CSMS lists the V2G root certificates
    When the session proceeds to GetInstalledCertificates with:
      | certificateType | V2GRootCertificate |

  @TC_M_15_CSMS
  Scenario: TC_M_15_CSMS The CSMS lists the V2G certificate of the station with its Sub-CA
    When the session proceeds to GetInstalledCertificates with:
      | certificateType | V2GCertificateChain |

  @TC_M_16_CSMS
  Scenario: TC_M_16_CSMS The CSMS lists the root certificates of mobility operators
    When the session proceeds to GetInstalledCertificates with:
      | certificateType | MORootCertificate |

  @TC_M_17_CSMS
  Scenario: TC_M_17_CSMS The CSMS lists root certificates of two types at once
    When the session proceeds to GetInstalledCertificates with:
      | certificateType | CSMSRootCertificate and ManufacturerRootCertificate |

  @TC_M_18_CSMS
  Scenario: TC_M_18_CSMS The CSMS lists certificates of every type
    When the session proceeds to GetInstalledCertificates with:
      | certificateType | absent |

  @TC_M_19_CSMS
  Scenario: TC_M_19_CSMS The CSMS copes with a station that has no such certificate
    Given the station will answer GetInstalledCertificateIdsRequest with:
      | status                   | NotFound |
      | certificateHashDataChain | absent   |
    When the operator asks the CSMS for GetInstalledCertificateIdsRequest with:
      | certificateType[0] | ManufacturerRootCertificate |
    Then the CSMS must send GetInstalledCertificateIdsRequest:
      | certificateType | only ManufacturerRootCertificate |
