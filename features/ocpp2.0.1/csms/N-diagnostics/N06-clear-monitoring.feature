@csms @N06
Feature: N06 Clear monitors

  @TC_N_18_CSMS
  Scenario: TC_N_18_CSMS The CSMS clears no more monitors at once than the station takes
    Given the station variables are:
      | MonitoringCtrlr.ItemsPerMessage[ClearVariableMonitoring] | 2 |
    When the operator asks the CSMS for GetVariablesRequest with:
      | getVariableData[0].component.name    | MonitoringCtrlr         |
      | getVariableData[0].variable.name     | ItemsPerMessage         |
      | getVariableData[0].variable.instance | ClearVariableMonitoring |
    Then the CSMS must send GetVariablesRequest
    And an entry of GetVariablesRequest.getVariableData must have:
      | component.name    | MonitoringCtrlr         |
      | variable.name     | ItemsPerMessage         |
      | variable.instance | ClearVariableMonitoring |
    When the operator asks the CSMS for ClearVariableMonitoringRequest with:
      | id[0] | 1 |
      | id[1] | 2 |
      | id[2] | 3 |
    Then the CSMS must send ClearVariableMonitoringRequest:
      | id[2] | absent |
    And the CSMS must send ClearVariableMonitoringRequest:
      | id[2] | absent |
    And the CSMS may send ClearVariableMonitoringRequest:
      | id[1] | absent |
    And one received ClearVariableMonitoringRequest must have:
      | id | contains 1 |
    And one received ClearVariableMonitoringRequest must have:
      | id | contains 2 |
    And one received ClearVariableMonitoringRequest must have:
      | id | contains 3 |

  @TC_N_44_CSMS
  Scenario: TC_N_44_CSMS The CSMS copes with a monitor that cannot be cleared
    Given the station will answer ClearVariableMonitoringRequest with:
      | clearMonitoringResult[0].status | Rejected |
    When the operator asks the CSMS for ClearVariableMonitoringRequest with:
      | id[0] | $config.monitor.id |
    Then the CSMS must send ClearVariableMonitoringRequest:
      | id | contains $config.monitor.id |
