@csms @B05
Feature: B05 Set variables

  @TC_B_09_CSMS
  Scenario: TC_B_09_CSMS The CSMS sets one variable
    When the operator asks the CSMS for SetVariablesRequest with:
      | setVariableData[0].component.name | OCPPCommCtrlr    |
      | setVariableData[0].variable.name  | OfflineThreshold |
      | setVariableData[0].attributeValue | '123'            |
    Then the CSMS must send SetVariablesRequest:
      | setVariableData[any].component.name | OCPPCommCtrlr    |
      | setVariableData[any].variable.name  | OfflineThreshold |
    And an entry of SetVariablesRequest.setVariableData must have:
      | component.name | OCPPCommCtrlr    |
      | variable.name  | OfflineThreshold |
      | attributeValue | '123'            |
      | attributeType  | absent or Actual |
    And the operator confirms "OCPPCommCtrlr.OfflineThreshold is shown as 123"

  @TC_B_10_CSMS
  Scenario: TC_B_10_CSMS The CSMS sets variables of two components
    When the operator asks the CSMS for SetVariablesRequest with:
      | setVariableData[0].component.name | OCPPCommCtrlr        |
      | setVariableData[0].variable.name  | OfflineThreshold     |
      | setVariableData[0].attributeValue | '123'                |
      | setVariableData[1].component.name | AuthCtrlr            |
      | setVariableData[1].variable.name  | AuthorizeRemoteStart |
      | setVariableData[1].attributeValue | 'false'              |
    Then the CSMS must send SetVariablesRequest:
      | setVariableData[any].component.name | OCPPCommCtrlr        |
      | setVariableData[any].variable.name  | OfflineThreshold     |
      | setVariableData[any].component.name | AuthCtrlr            |
      | setVariableData[any].variable.name  | AuthorizeRemoteStart |
    And an entry of SetVariablesRequest.setVariableData must have:
      | component.name | OCPPCommCtrlr    |
      | variable.name  | OfflineThreshold |
      | attributeValue | '123'            |
      | attributeType  | absent or Actual |
    And an entry of SetVariablesRequest.setVariableData must have:
      | component.name | AuthCtrlr            |
      | variable.name  | AuthorizeRemoteStart |
      | attributeValue | 'false'              |
      | attributeType  | absent or Actual     |
    And the operator confirms "OCPPCommCtrlr.OfflineThreshold is shown as 123"
    And the operator confirms "AuthCtrlr.AuthorizeRemoteStart is shown as false"
