@csms @N10
Feature: N10 Clear customer information

  @TC_N_30_CSMS
  Scenario: TC_N_30_CSMS The CSMS has a station tell what it knew of a customer and forget it
    When the operator asks the CSMS for CustomerInformationRequest with:
      | report          | true                        |
      | clear           | true                       |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send CustomerInformationRequest:
      | report          | true                        |
      | clear           | true                       |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends NotifyCustomerInformationRequest:
      | requestId | $CustomerInformationRequest.requestId |
      | data      | Token in the authorization cache |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_N_31_CSMS
  Scenario: TC_N_31_CSMS The CSMS takes it that there was nothing to forget
    When the operator asks the CSMS for CustomerInformationRequest with:
      | report          | true                        |
      | clear           | true                       |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send CustomerInformationRequest:
      | report          | true                        |
      | clear           | true                       |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends NotifyCustomerInformationRequest:
      | requestId | $CustomerInformationRequest.requestId |
      | data      | '' |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_N_32_CSMS
  Scenario: TC_N_32_CSMS The CSMS has a station forget a customer without telling
    When the operator asks the CSMS for CustomerInformationRequest with:
      | report          | false                       |
      | clear           | true                       |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send CustomerInformationRequest:
      | report          | false                       |
      | clear           | true                       |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends NotifyCustomerInformationRequest:
      | requestId | $CustomerInformationRequest.requestId |
      | data      | '' |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_N_62_CSMS @errata-6.3.22
  Scenario: TC_N_62_CSMS The CSMS names the customer by identifier alone
    When the operator asks the CSMS for CustomerInformationRequest with:
      | report             | true               |
      | clear              | true               |
      | customerIdentifier | OpenChargeAlliance |
    Then the CSMS must send CustomerInformationRequest:
      | report              | true               |
      | clear               | true               |
      | customerIdentifier  | OpenChargeAlliance |
      | idToken             | absent             |
      | customerCertificate | absent             |
    When the station sends NotifyCustomerInformationRequest:
      | requestId | $CustomerInformationRequest.requestId |
      | data      | Customer of the local authorization list |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_N_63_CSMS
  Scenario: TC_N_63_CSMS The CSMS names the customer by certificate
    When the operator asks the CSMS for CustomerInformationRequest with:
      | report                             | true                                             |
      | clear                              | true                                             |
      | customerCertificate.hashAlgorithm  | $config.customer.certificateHash.hashAlgorithm   |
      | customerCertificate.issuerNameHash | $config.customer.certificateHash.issuerNameHash  |
      | customerCertificate.issuerKeyHash  | $config.customer.certificateHash.issuerKeyHash   |
      | customerCertificate.serialNumber   | $config.customer.certificateHash.serialNumber    |
    Then the CSMS must send CustomerInformationRequest:
      | report              | true                              |
      | clear               | true                              |
      | customerCertificate | $config.customer.certificateHash  |
    When the station sends NotifyCustomerInformationRequest:
      | requestId | $CustomerInformationRequest.requestId |
      | data      | Contract certificate |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_N_46_CSMS @errata-6.3.23 @errata-6.3.24
  Scenario: TC_N_46_CSMS The CSMS takes a customer that a station forgot off its local list
    Given memory state TokenInLocalList is prepared
    When the operator asks the CSMS for CustomerInformationRequest with:
      | report          | true                       |
      | clear           | true                       |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send CustomerInformationRequest:
      | report          | true                       |
      | clear           | true                       |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends NotifyCustomerInformationRequest:
      | requestId | $CustomerInformationRequest.requestId |
      | data      | Token in the local authorization list |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the session proceeds to TokenOffLocalList
