@csms @D01
Feature: D01 Send a local authorization list

  @TC_D_01_CSMS @errata-6.3.10
  Scenario: TC_D_01_CSMS The CSMS sends a station its whole list
    Given the station will answer GetLocalListVersionRequest with:
      | versionNumber | 1 |
    When the operator asks the CSMS for SendLocalListRequest with:
      | updateType | Full |
    Then the CSMS may send GetLocalListVersionRequest
    And the CSMS must send SendLocalListRequest:
      | updateType             | Full       |
      | versionNumber          | at least 1 |
      | localAuthorizationList | not empty  |
    And every entry of SendLocalListRequest.localAuthorizationList must have:
      | idTokenInfo | not empty |

  @TC_D_02_CSMS
  Scenario: TC_D_02_CSMS The CSMS adds tokens to the list of a station
    Given the station will answer GetLocalListVersionRequest with:
      | versionNumber | 1 |
    When the operator asks the CSMS for GetLocalListVersionRequest
    Then the CSMS must send GetLocalListVersionRequest
    When the operator asks the CSMS for SendLocalListRequest with:
      | updateType                                | Differential               |
      | localAuthorizationList[0].idToken.idToken | $config.idToken.valid.id   |
      | localAuthorizationList[0].idToken.type    | $config.idToken.valid.type |
    Then the CSMS may send GetLocalListVersionRequest
    And the CSMS must send SendLocalListRequest:
      | updateType             | Differential |
      | versionNumber          | at least 2   |
      | localAuthorizationList | not empty    |

  @TC_D_03_CSMS
  Scenario: TC_D_03_CSMS The CSMS takes tokens off the list of a station
    Given the station will answer GetLocalListVersionRequest with:
      | versionNumber | 1 |
    When the operator asks the CSMS for GetLocalListVersionRequest
    Then the CSMS must send GetLocalListVersionRequest
    When the operator asks the CSMS for SendLocalListRequest with:
      | updateType                                | Differential               |
      | localAuthorizationList[0].idToken.idToken | $config.idToken.valid.id   |
      | localAuthorizationList[0].idToken.type    | $config.idToken.valid.type |
      | localAuthorizationList[0].idTokenInfo     | absent                     |
    Then the CSMS may send GetLocalListVersionRequest
    And the CSMS must send SendLocalListRequest:
      | updateType             | Differential |
      | versionNumber          | at least 2   |
      | localAuthorizationList | not empty    |
    And every entry of SendLocalListRequest.localAuthorizationList must have:
      | idTokenInfo | absent |

  @TC_D_04_CSMS
  Scenario: TC_D_04_CSMS The CSMS empties the list of a station
    When the operator asks the CSMS for SendLocalListRequest with:
      | updateType             | Full   |
      | localAuthorizationList | absent |
    Then the CSMS may send GetLocalListVersionRequest
    And the CSMS must send SendLocalListRequest:
      | updateType             | Full   |
      | localAuthorizationList | absent |
