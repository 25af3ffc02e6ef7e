@csms @A01
Feature: A01 Update the password of a station

  @TC_A_09_CSMS
  Scenario: TC_A_09_CSMS The CSMS lets a station in with the password that it gave it
    Given this applies only if "$config.securityProfile is 1 or 2"
    And the station will answer SetVariablesRequest with:
      | setVariableResult[0].attributeStatus | Accepted |
    When the operator asks the CSMS for SetVariablesRequest with:
      | setVariableData[0].component.name | SecurityCtrlr     |
      | setVariableData[0].variable.name  | BasicAuthPassword |
    Then the CSMS must send SetVariablesRequest:
      | setVariableData[0].component.name | SecurityCtrlr     |
      | setVariableData[0].variable.name  | BasicAuthPassword |
    When the station drops the connection
    And the station connects with:
      | user     | $config.stationId |
      | password | $SetVariablesRequest.setVariableData[0].attributeValue |
    Then the CSMS must accept the connection
    When the session proceeds to Booted

  @TC_A_10_CSMS
  Scenario: TC_A_10_CSMS The CSMS stays with the old password when the station refuses the new one
    Given this applies only if "$config.securityProfile is 1 or 2"
    And the station will answer SetVariablesRequest with:
      | setVariableResult[0].attributeStatus | Rejected |
    When the operator asks the CSMS for SetVariablesRequest with:
      | setVariableData[0].component.name | SecurityCtrlr     |
      | setVariableData[0].variable.name  | BasicAuthPassword |
    Then the CSMS must send SetVariablesRequest:
      | setVariableData[0].component.name | SecurityCtrlr     |
      | setVariableData[0].variable.name  | BasicAuthPassword |
    When the station drops the connection
    And the station connects with:
      | user     | $config.stationId |
      | password | $config.basicAuthPassword |
    Then the CSMS must accept the connection
    When the session proceeds to Booted
