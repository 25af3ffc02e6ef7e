@csms @B06
Feature: B06 Get variables

  @TC_B_06_CSMS
  Scenario: TC_B_06_CSMS The CSMS reads one variable
    Given the station variables are:
      | OCPPCommCtrlr.OfflineThreshold | 123 |
    When the operator asks the CSMS for GetVariablesRequest with:
      | getVariableData[0].component.name | OCPPCommCtrlr    |
      | getVariableData[0].variable.name  | OfflineThreshold |
    Then the CSMS must send GetVariablesRequest:
      | getVariableData[any].component.name | OCPPCommCtrlr    |
      | getVariableData[any].variable.name  | OfflineThreshold |
    And an entry of GetVariablesRequest.getVariableData must have:
      | component.name | OCPPCommCtrlr    |
      | variable.name  | OfflineThreshold |
      | attributeType  | absent or Actual |
    And the operator confirms "OCPPCommCtrlr.OfflineThreshold is shown as 123"

  @TC_B_07_CSMS
  Scenario: TC_B_07_CSMS The CSMS reads variables of two components
    Given the station variables are:
      | OCPPCommCtrlr.OfflineThreshold | 123   |
      | AuthCtrlr.AuthorizeRemoteStart | false |
    When the operator asks the CSMS for GetVariablesRequest with:
      | getVariableData[0].component.name | OCPPCommCtrlr        |
      | getVariableData[0].variable.name  | OfflineThreshold     |
      | getVariableData[1].component.name | AuthCtrlr            |
      | getVariableData[1].variable.name  | AuthorizeRemoteStart |
    Then the CSMS must send GetVariablesRequest:
      | getVariableData[any].component.name | OCPPCommCtrlr        |
      | getVariableData[any].variable.name  | OfflineThreshold     |
      | getVariableData[any].component.name | AuthCtrlr            |
      | getVariableData[any].variable.name  | AuthorizeRemoteStart |
    And an entry of GetVariablesRequest.getVariableData must have:
      | component.name | OCPPCommCtrlr    |
      | variable.name  | OfflineThreshold |
      | attributeType  | absent or Actual |
    And an entry of GetVariablesRequest.getVariableData must have:
      | component.name | AuthCtrlr            |
      | variable.name  | AuthorizeRemoteStart |
      | attributeType  | absent or Actual     |
    And the operator confirms "OCPPCommCtrlr.OfflineThreshold is shown as 123"
    And the operator confirms "AuthCtrlr.AuthorizeRemoteStart is shown as false"

  @TC_B_08_CSMS
  Scenario: TC_B_08_CSMS The CSMS reads no more variables at once than the station takes
    Given the station variables are:
      | DeviceDataCtrlr.ItemsPerMessage[GetVariables] | 4 |
    When the operator asks the CSMS for GetVariablesRequest with:
      | getVariableData[0].component.name    | DeviceDataCtrlr |
      | getVariableData[0].variable.name     | ItemsPerMessage |
      | getVariableData[0].variable.instance | GetVariables    |
    Then the CSMS must send GetVariablesRequest:
      | getVariableData[any].component.name    | DeviceDataCtrlr |
      | getVariableData[any].variable.name     | ItemsPerMessage |
      | getVariableData[any].variable.instance | GetVariables    |
    When the operator asks the CSMS for GetVariablesRequest with:
      | getVariableData[0].component.name    | DeviceDataCtrlr      |
      | getVariableData[0].variable.name     | ItemsPerMessage      |
      | getVariableData[0].variable.instance | GetReport            |
      | getVariableData[1].component.name    | DeviceDataCtrlr      |
      | getVariableData[1].variable.name     | ItemsPerMessage      |
      | getVariableData[1].variable.instance | GetVariables         |
      | getVariableData[2].component.name    | DeviceDataCtrlr      |
      | getVariableData[2].variable.name     | BytesPerMessage      |
      | getVariableData[2].variable.instance | GetReport            |
      | getVariableData[3].component.name    | DeviceDataCtrlr      |
      | getVariableData[3].variable.name     | BytesPerMessage      |
      | getVariableData[3].variable.instance | GetVariables         |
      | getVariableData[4].component.name    | AuthCtrlr            |
      | getVariableData[4].variable.name     | AuthorizeRemoteStart |
    Then the CSMS must send, in any order:
      | GetVariablesRequest | getVariableData[3] | present |
      | GetVariablesRequest | getVariableData[1] | absent  |
    And one received GetVariablesRequest must have:
      | getVariableData[any].component.name    | DeviceDataCtrlr |
      | getVariableData[any].variable.name     | ItemsPerMessage |
      | getVariableData[any].variable.instance | GetReport       |
    And one received GetVariablesRequest must have:
      | getVariableData[any].component.name    | DeviceDataCtrlr |
      | getVariableData[any].variable.name     | ItemsPerMessage |
      | getVariableData[any].variable.instance | GetVariables    |
    And one received GetVariablesRequest must have:
      | getVariableData[any].component.name    | DeviceDataCtrlr |
      | getVariableData[any].variable.name     | BytesPerMessage |
      | getVariableData[any].variable.instance | GetReport       |
    And one received GetVariablesRequest must have:
      | getVariableData[any].component.name    | DeviceDataCtrlr |
      | getVariableData[any].variable.name     | BytesPerMessage |
      | getVariableData[any].variable.instance | GetVariables    |
    And one received GetVariablesRequest must have:
      | getVariableData[any].component.name | AuthCtrlr            |
      | getVariableData[any].variable.name  | AuthorizeRemoteStart |
    And every received GetVariablesRequest must have:
      | getVariableData[4] | absent |
    And an entry of GetVariablesRequest.getVariableData must have:
      | component.name    | DeviceDataCtrlr |
      | variable.name     | ItemsPerMessage |
      | variable.instance | GetReport       |
    And an entry of GetVariablesRequest.getVariableData must have:
      | component.name    | DeviceDataCtrlr |
      | variable.name     | ItemsPerMessage |
      | variable.instance | GetVariables    |
    And an entry of GetVariablesRequest.getVariableData must have:
      | component.name    | DeviceDataCtrlr |
      | variable.name     | BytesPerMessage |
      | variable.instance | GetReport       |
    And an entry of GetVariablesRequest.getVariableData must have:
      | component.name    | DeviceDataCtrlr |
      | variable.name     | BytesPerMessage |
      | variable.instance | GetVariables    |
    And an entry of GetVariablesRequest.getVariableData must have:
      | component.name | AuthCtrlr            |
      | variable.name  | AuthorizeRemoteStart |
