@station @D01
Feature: D01 Send the local authorization list

  Background:
    Given the station is connected and idle

  @TC_D_01_CS
  Scenario: TC_D_01_CS A full update replaces the list
    Given the station variables are:
      | LocalAuthListCtrlr.Enabled | true | if implemented |
    And the CSMS sends GetLocalListVersionRequest
    And the station must answer with:
      | versionNumber | at least 0 |
    When the CSMS sends SendLocalListRequest:
      | versionNumber | $GetLocalListVersionResponse.versionNumber + 1 |
      | updateType    | Full                                           |
      | localAuthorizationList[0].idToken.idToken    | $config.idToken.valid.id   |
      | localAuthorizationList[0].idToken.type       | $config.idToken.valid.type |
      | localAuthorizationList[0].idTokenInfo.status | Accepted |
    Then the station must answer Accepted
    When the CSMS sends GetLocalListVersionRequest
    Then the station must answer with:
      | versionNumber | $SendLocalListRequest.versionNumber |

  @TC_D_02_CS
  Scenario: TC_D_02_CS A differential update adds a token to the list
    Given the station variables are:
      | LocalAuthListCtrlr.Enabled | true | if implemented |
    And memory state IdTokenLocalAuthList is prepared
    When the CSMS sends SendLocalListRequest:
      | versionNumber | $SendLocalListRequest.versionNumber + 1 |
      | updateType    | Differential                            |
      | localAuthorizationList[0].idToken.idToken    | $config.idToken.valid2.id   |
      | localAuthorizationList[0].idToken.type       | $config.idToken.valid2.type |
      | localAuthorizationList[0].idTokenInfo.status | Accepted |
    Then the station must answer Accepted
    When the CSMS sends GetLocalListVersionRequest
    Then the station must answer with:
      | versionNumber | $SendLocalListRequest.versionNumber |

  @TC_D_03_CS
  Scenario: TC_D_03_CS A differential update removes a token from the list
    Given the station variables are:
      | LocalAuthListCtrlr.Enabled | true | if implemented |
    And memory state IdTokenLocalAuthList is prepared
    When the CSMS sends SendLocalListRequest:
      | versionNumber | $SendLocalListRequest.versionNumber + 1 |
      | updateType    | Differential                            |
      | localAuthorizationList[0].idToken.idToken    | $config.idToken.valid.id   |
      | localAuthorizationList[0].idToken.type       | $config.idToken.valid.type |
      | localAuthorizationList[0].idTokenInfo        | absent |
    Then the station must answer Accepted
    When the CSMS sends GetLocalListVersionRequest
    Then the station must answer with:
      | versionNumber | $SendLocalListRequest.versionNumber |

  @TC_D_04_CS
  Scenario: TC_D_04_CS A full update without tokens empties the list
    Given the station variables are:
      | LocalAuthListCtrlr.Enabled | true | if implemented |
    And memory state IdTokenLocalAuthList is prepared
    When the CSMS sends SendLocalListRequest:
      | versionNumber | $SendLocalListRequest.versionNumber + 1 |
      | updateType    | Full                                    |
      | localAuthorizationList | absent |
    Then the station must answer Accepted
    When the CSMS sends GetLocalListVersionRequest
    Then the station must answer with:
      | versionNumber | $SendLocalListRequest.versionNumber |

  @TC_D_05_CS
  Scenario: TC_D_05_CS A differential update without tokens changes nothing but the version
    Given the station variables are:
      | LocalAuthListCtrlr.Enabled | true | if implemented |
    And memory state IdTokenLocalAuthList is prepared
    When the CSMS sends SendLocalListRequest:
      | versionNumber | $SendLocalListRequest.versionNumber + 1 |
      | updateType    | Differential                            |
      | localAuthorizationList | absent |
    Then the station must answer Accepted
    When the CSMS sends GetLocalListVersionRequest
    Then the station must answer with:
      | versionNumber | $SendLocalListRequest.versionNumber |

  @TC_D_06_CS
  Scenario: TC_D_06_CS A differential update that is older than the list is refused
    Given the station variables are:
      | LocalAuthListCtrlr.Enabled | true | if implemented |
    And memory state IdTokenLocalAuthList is prepared
    When the CSMS sends SendLocalListRequest:
      | versionNumber | $SendLocalListRequest.versionNumber - 1 |
      | updateType    | Differential                            |
      | localAuthorizationList[0].idToken.idToken    | $config.idToken.valid2.id   |
      | localAuthorizationList[0].idToken.type       | $config.idToken.valid2.type |
      | localAuthorizationList[0].idTokenInfo.status | Accepted |
    Then the station must answer VersionMismatch
    When the CSMS sends GetLocalListVersionRequest
    Then the station must answer with:
      | versionNumber | $SendLocalListRequest.versionNumber + 1 |

  @TC_D_07_CS
  Scenario: TC_D_07_CS The list outlives a reboot
    Given this applies only if "$config.persistentLocalList is true"
    And the station variables are:
      | LocalAuthListCtrlr.Enabled | true | if implemented |
    And memory state IdTokenLocalAuthList is prepared
    And the state is Booted
    When the CSMS sends GetLocalListVersionRequest
    Then the station must answer with:
      | versionNumber | $SendLocalListRequest.versionNumber |
