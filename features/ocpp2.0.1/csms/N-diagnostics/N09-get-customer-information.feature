@csms @N09
Feature: N09 Get customer information

  @TC_N_27_CSMS
  Scenario: TC_N_27_CSMS The CSMS gets what a station knows of a customer
    When the operator asks the CSMS for CustomerInformationRequest with:
      | report          | true                        |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send CustomerInformationRequest:
      | report          | true                        |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends NotifyCustomerInformationRequest:
      | requestId | $CustomerInformationRequest.requestId |
      | data      | Token in the authorization cache and in a finished transaction |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_N_28_CSMS
  Scenario: TC_N_28_CSMS The CSMS takes it that a station knows nothing of a customer
    When the operator asks the CSMS for CustomerInformationRequest with:
      | report          | true                        |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send CustomerInformationRequest:
      | report          | true                        |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    When the station sends NotifyCustomerInformationRequest:
      | requestId | $CustomerInformationRequest.requestId |
      | data      | '' |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_N_29_CSMS
  Scenario: TC_N_29_CSMS The CSMS copes with a station that tells nothing of a customer
    Given the station will answer CustomerInformationRequest with:
      | status | Rejected |
    When the operator asks the CSMS for CustomerInformationRequest with:
      | report          | true                        |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    Then the CSMS must send CustomerInformationRequest:
      | report          | true                        |
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
