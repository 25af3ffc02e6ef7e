@station @B05
Feature: B05 Set variables

  Background:
    Given the station is connected and idle

  @TC_B_09_CS
  Scenario: TC_B_09_CS The station sets one variable
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr    |
      | setVariableData[0].variable.name  | OfflineThreshold |
      | setVariableData[0].attributeValue | '300'            |
      | setVariableData[0].attributeType  | Actual           |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus                | Accepted          |
      | setVariableResult[0].attributeType                  | Actual            |
      | setVariableResult[0].component.name                 | OCPPCommCtrlr     |
      | setVariableResult[0].variable.name                  | OfflineThreshold  |
      | setVariableResult[0].attributeStatusInfo.reasonCode | absent or NoError |
      | setVariableResult[1]                                | absent            |

  @TC_B_10_CS
  Scenario: TC_B_10_CS The station sets variables of two components
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr         |
      | setVariableData[0].variable.name  | OfflineThreshold      |
      | setVariableData[0].attributeValue | '300'                 |
      | setVariableData[0].attributeType  | Actual                |
      | setVariableData[1].component.name | AuthCtrlr             |
      | setVariableData[1].variable.name  | LocalAuthorizeOffline |
      | setVariableData[1].attributeValue | 'true'                |
      | setVariableData[1].attributeType  | Actual                |
    Then the station must answer with:
      | setVariableResult[*].attributeStatus                | Accepted          |
      | setVariableResult[*].attributeType                  | Actual            |
      | setVariableResult[*].attributeStatusInfo.reasonCode | absent or NoError |
      | setVariableResult[1]                                | present           |
      | setVariableResult[2]                                | absent            |
    And an entry of SetVariablesResponse.setVariableResult must have:
      | component.name | OCPPCommCtrlr    |
      | variable.name  | OfflineThreshold |
    And an entry of SetVariablesResponse.setVariableResult must have:
      | component.name | AuthCtrlr             |
      | variable.name  | LocalAuthorizeOffline |

  @TC_B_11_CS
  Scenario Outline: TC_B_11_CS The station takes no value that is not of the variable's type: <value>
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr    |
      | setVariableData[0].variable.name  | OfflineThreshold |
      | setVariableData[0].attributeValue | <value>          |
      | setVariableData[0].attributeType  | absent           |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus                | <integer>                         |
      | setVariableResult[0].attributeType                  | Actual                            |
      | setVariableResult[0].component.name                 | OCPPCommCtrlr                     |
      | setVariableResult[0].variable.name                  | OfflineThreshold                  |
      | setVariableResult[0].attributeStatusInfo.reasonCode | absent or InvalidValue or NoError |
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | SmartChargingCtrlr      |
      | setVariableData[0].variable.name  | LimitChangeSignificance |
      | setVariableData[0].attributeValue | <value>                 |
      | setVariableData[0].attributeType  | absent                  |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus                | <decimal>                                                                           | if "$GetVariablesResponse.getVariableResult[0].attributeStatus is not UnknownComponent or UnknownVariable" |
      | setVariableResult[0].attributeStatus                | UnknownComponent or UnknownVariable                                                 | if "$GetVariablesResponse.getVariableResult[0].attributeStatus is UnknownComponent or UnknownVariable"     |
      | setVariableResult[0].attributeType                  | Actual                                                                              |                                                                                                            |
      | setVariableResult[0].component.name                 | SmartChargingCtrlr                                                                  |                                                                                                            |
      | setVariableResult[0].variable.name                  | LimitChangeSignificance                                                             |                                                                                                            |
      | setVariableResult[0].attributeStatusInfo.reasonCode | absent or InvalidValue or NoError or ValueOutOfRange or ValueTooHigh or ValueTooLow | if "$GetVariablesResponse.getVariableResult[0].attributeStatus is Accepted"                                |
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | AuthCtrlr            |
      | setVariableData[0].variable.name  | AuthorizeRemoteStart |
      | setVariableData[0].attributeValue | <value>              |
      | setVariableData[0].attributeType  | absent               |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus                | <boolean>                         | if "$config.readOnly does not contain AuthCtrlr.AuthorizeRemoteStart and $config.features contains C-48.1"         |
      | setVariableResult[0].attributeStatus                | <boolean> or Rejected             | if "$config.readOnly does not contain AuthCtrlr.AuthorizeRemoteStart and $config.features does not contain C-48.1" |
      | setVariableResult[0].attributeStatus                | Rejected                          | if "$config.readOnly contains AuthCtrlr.AuthorizeRemoteStart"                                                      |
      | setVariableResult[0].attributeType                  | Actual                            |                                                                                                                    |
      | setVariableResult[0].component.name                 | AuthCtrlr                         |                                                                                                                    |
      | setVariableResult[0].variable.name                  | AuthorizeRemoteStart              |                                                                                                                    |
      | setVariableResult[0].attributeStatusInfo.reasonCode | absent or InvalidValue or NoError | if "$config.readOnly does not contain AuthCtrlr.AuthorizeRemoteStart"                                              |
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | ClockCtrlr                       |
      | setVariableData[0].variable.name  | NextTimeOffsetTransitionDateTime |
      | setVariableData[0].attributeValue | <value>                          |
      | setVariableData[0].attributeType  | absent                           |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus                | <dateTime>                                                                          | if "$GetVariablesResponse.getVariableResult[0].attributeStatus is not UnknownComponent or UnknownVariable" |
      | setVariableResult[0].attributeStatus                | UnknownComponent or UnknownVariable                                                 | if "$GetVariablesResponse.getVariableResult[0].attributeStatus is UnknownComponent or UnknownVariable"     |
      | setVariableResult[0].attributeType                  | Actual                                                                              |                                                                                                            |
      | setVariableResult[0].component.name                 | ClockCtrlr                                                                          |                                                                                                            |
      | setVariableResult[0].variable.name                  | NextTimeOffsetTransitionDateTime                                                    |                                                                                                            |
      | setVariableResult[0].attributeStatusInfo.reasonCode | absent or InvalidValue or NoError or ValueOutOfRange or ValueTooHigh or ValueTooLow | if "$GetVariablesResponse.getVariableResult[0].attributeStatus is Accepted"                                |

    Examples:
      | value                          | integer  | decimal              | boolean  | dateTime             |
      | $config.offlineThreshold       | Accepted | Accepted or Rejected | Rejected | Rejected             |
      | $config.offlineThreshold + 0.1 | Rejected | Accepted or Rejected | Rejected | Rejected             |
      | 'true'                         | Rejected | Rejected             | Accepted | Rejected             |
      | now                            | Rejected | Rejected             | Rejected | Accepted or Rejected |
      | abc                            | Rejected | Rejected             | Rejected | Rejected             |

  @TC_B_35_CS
  Scenario: TC_B_35_CS The station does not know the component to be set
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | UnknownComponent |
      | setVariableData[0].variable.name  | OfflineThreshold |
      | setVariableData[0].attributeValue | '300'            |
      | setVariableData[0].attributeType  | absent           |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus | UnknownComponent |
      | setVariableResult[0].component.name  | UnknownComponent |
      | setVariableResult[0].variable.name   | OfflineThreshold |

  @TC_B_36_CS
  Scenario: TC_B_36_CS The station does not know the variable to be set
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr   |
      | setVariableData[0].variable.name  | UnknownVariable |
      | setVariableData[0].attributeValue | '300'           |
      | setVariableData[0].attributeType  | absent          |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus | UnknownVariable |
      | setVariableResult[0].component.name  | OCPPCommCtrlr   |
      | setVariableResult[0].variable.name   | UnknownVariable |

  @TC_B_37_CS
  Scenario: TC_B_37_CS The station does not set an attribute that the variable does not have
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr    |
      | setVariableData[0].variable.name  | OfflineThreshold |
      | setVariableData[0].attributeValue | '300'            |
      | setVariableData[0].attributeType  | Target           |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus | NotSupportedAttributeType |
      | setVariableResult[0].component.name  | OCPPCommCtrlr             |
      | setVariableResult[0].variable.name   | OfflineThreshold          |
      | setVariableResult[0].attributeType   | Target                    |

  @TC_B_39_CS
  Scenario: TC_B_39_CS The station does not set what can only be read
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name    | OCPPCommCtrlr  |
      | setVariableData[0].variable.name     | MessageTimeout |
      | setVariableData[0].variable.instance | Default        |
      | setVariableData[0].attributeValue    | '30'           |
      | setVariableData[0].attributeType     | absent         |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus   | Rejected       |
      | setVariableResult[0].component.name    | OCPPCommCtrlr  |
      | setVariableResult[0].variable.name     | MessageTimeout |
      | setVariableResult[0].variable.instance | Default        |
