@station @A01
Feature: A01 Change the password of a station

  Background:
    Given the station is connected and idle

  @TC_A_09_CS
  Scenario: TC_A_09_CS The station takes over a new password
    Given this applies only if "$config.securityProfile is 1 or 2"
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | SecurityCtrlr       |
      | setVariableData[0].variable.name  | BasicAuthPassword   |
      | setVariableData[0].attributeValue | $generated.password |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus | Accepted or RebootRequired |
    When the CSMS sends ResetRequest if "$SetVariablesResponse.setVariableResult[0].attributeStatus is RebootRequired":
      | type | OnIdle |
    Then the station must connect
    And the upgrade request must have:
      | authorization.scheme   | Basic               |
      | authorization.user     | $config.stationId   |
      | authorization.password | $generated.password |
    And the station must send BootNotificationRequest if "$SetVariablesResponse.setVariableResult[0].attributeStatus is RebootRequired"
    And every connector must end up Available
