@station @B06
Feature: B06 Get variables

  Background:
    Given the station is connected and idle

  @TC_B_06_CS
  Scenario: TC_B_06_CS The station tells one variable
    Given the station variables are:
      | OCPPCommCtrlr.OfflineThreshold | 300 |
    When the CSMS sends GetVariablesRequest:
      | getVariableData[0].component.name | OCPPCommCtrlr    |
      | getVariableData[0].variable.name  | OfflineThreshold |
      | getVariableData[0].attributeType  | Actual           |
    Then the station must answer with:
      | getVariableResult[0].attributeStatus                | Accepted          |
      | getVariableResult[0].attributeType                  | Actual            |
      | getVariableResult[0].attributeValue                 | '300'             |
      | getVariableResult[0].component.name                 | OCPPCommCtrlr     |
      | getVariableResult[0].variable.name                  | OfflineThreshold  |
      | getVariableResult[0].attributeStatusInfo.reasonCode | absent or NoError |
      | getVariableResult[1]                                | absent            |

  @TC_B_07_CS
  Scenario: TC_B_07_CS The station tells variables of two components
    Given the station variables are:
      | OCPPCommCtrlr.OfflineThreshold  | 300  |
      | AuthCtrlr.LocalAuthorizeOffline | true |
    When the CSMS sends GetVariablesRequest:
      | getVariableData[0].component.name | OCPPCommCtrlr         |
      | getVariableData[0].variable.name  | OfflineThreshold      |
      | getVariableData[0].attributeType  | Actual                |
      | getVariableData[1].component.name | AuthCtrlr             |
      | getVariableData[1].variable.name  | LocalAuthorizeOffline |
      | getVariableData[1].attributeType  | Actual                |
    Then the station must answer with:
      | getVariableResult[*].attributeStatus                | Accepted          |
      | getVariableResult[*].attributeType                  | Actual            |
      | getVariableResult[*].attributeStatusInfo.reasonCode | absent or NoError |
      | getVariableResult[1]                                | present           |
      | getVariableResult[2]                                | absent            |
    And an entry of GetVariablesResponse.getVariableResult must have:
      | component.name | OCPPCommCtrlr    |
      | variable.name  | OfflineThreshold |
      | attributeValue | '300'            |
    And an entry of GetVariablesResponse.getVariableResult must have:
      | component.name | AuthCtrlr             |
      | variable.name  | LocalAuthorizeOffline |
      | attributeValue | 'true'                |

  @TC_B_32_CS
  Scenario: TC_B_32_CS The station does not know the component that is asked for
    When the CSMS sends GetVariablesRequest:
      | getVariableData[0].component.name | UnknownComponent |
      | getVariableData[0].variable.name  | OfflineThreshold |
      | getVariableData[0].attributeType  | absent           |
    Then the station must answer with:
      | getVariableResult[0].attributeStatus | UnknownComponent |
      | getVariableResult[0].component.name  | UnknownComponent |
      | getVariableResult[0].variable.name   | OfflineThreshold |
      | getVariableResult[0].attributeValue  | absent           |

  @TC_B_33_CS
  Scenario: TC_B_33_CS The station does not know the variable that is asked for
    When the CSMS sends GetVariablesRequest:
      | getVariableData[0].component.name | OCPPCommCtrlr   |
      | getVariableData[0].variable.name  | UnknownVariable |
      | getVariableData[0].attributeType  | absent          |
    Then the station must answer with:
      | getVariableResult[0].attributeStatus | UnknownVariable |
      | getVariableResult[0].component.name  | OCPPCommCtrlr   |
      | getVariableResult[0].variable.name   | UnknownVariable |
      | getVariableResult[0].attributeValue  | absent          |

  @TC_B_34_CS
  Scenario: TC_B_34_CS The station does not tell an attribute that the variable does not have
    When the CSMS sends GetVariablesRequest:
      | getVariableData[0].component.name | OCPPCommCtrlr    |
      | getVariableData[0].variable.name  | OfflineThreshold |
      | getVariableData[0].attributeType  | Target           |
    Then the station must answer with:
      | getVariableResult[0].attributeStatus | NotSupportedAttributeType |
      | getVariableResult[0].component.name  | OCPPCommCtrlr             |
      | getVariableResult[0].variable.name   | OfflineThreshold          |
      | getVariableResult[0].attributeType   | Target                    |
      | getVariableResult[0].attributeValue  | absent                    |
