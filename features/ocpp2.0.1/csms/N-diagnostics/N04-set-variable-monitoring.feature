@csms @N04
Feature: N04 Set variable monitoring

  @TC_N_08_CSMS
  Scenario: TC_N_08_CSMS The CSMS monitors one variable
    When the operator asks the CSMS for SetVariableMonitoringRequest with:
      | setMonitoringData[0].type              | Delta             |
      | setMonitoringData[0].severity          | 8                 |
      | setMonitoringData[0].component.name    | EVSE              |
      | setMonitoringData[0].component.evse.id | $config.evseId    |
      | setMonitoringData[0].variable.name     | AvailabilityState |
    Then the CSMS must send SetVariableMonitoringRequest:
      | setMonitoringData[0].value             | 1                 |
      | setMonitoringData[0].type              | Delta             |
      | setMonitoringData[0].severity          | 8                 |
      | setMonitoringData[0].component.name    | EVSE              |
      | setMonitoringData[0].component.evse.id | $config.evseId    |
      | setMonitoringData[0].variable.name     | AvailabilityState |

  @TC_N_09_CSMS
  Scenario: TC_N_09_CSMS The CSMS monitors variables of two components at once
    When the operator asks the CSMS for SetVariableMonitoringRequest with:
      | setMonitoringData[0].type              | Delta             |
      | setMonitoringData[0].severity          | 8                 |
      | setMonitoringData[0].component.name    | EVSE              |
      | setMonitoringData[0].component.evse.id | $config.evseId    |
      | setMonitoringData[0].variable.name     | AvailabilityState |
      | setMonitoringData[1].type              | Delta             |
      | setMonitoringData[1].severity          | 8                 |
      | setMonitoringData[1].component.name    | ChargingStation   |
      | setMonitoringData[1].variable.name     | AvailabilityState |
    Then the CSMS must send SetVariableMonitoringRequest
    And an entry of SetVariableMonitoringRequest.setMonitoringData must have:
      | value             | 1                 |
      | type              | Delta             |
      | severity          | 8                 |
      | component.name    | EVSE              |
      | component.evse.id | $config.evseId    |
      | variable.name     | AvailabilityState |
    And an entry of SetVariableMonitoringRequest.setMonitoringData must have:
      | value          | 1                 |
      | type           | Delta             |
      | severity       | 8                 |
      | component.name | ChargingStation   |
      | variable.name  | AvailabilityState |
