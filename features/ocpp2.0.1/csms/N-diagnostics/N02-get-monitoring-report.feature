@csms @N02
Feature: N02 Get a monitoring report

  @TC_N_60_CSMS
  Scenario: TC_N_60_CSMS The CSMS filters monitors by criterion and by variable
    Given the station will answer GetMonitoringReportRequest with:
      | status | EmptyResultSet |
    And the station will answer GetMonitoringReportRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetMonitoringReportRequest with:
      | monitoringCriteria[0]                   | ThresholdMonitoring |
      | componentVariable[0].component.name     | ChargingStation     |
      | componentVariable[0].variable.name      | Power               |
      | componentVariable[1].component.name     | EVSE                |
      | componentVariable[1].component.evse.id  | $config.evseId      |
      | componentVariable[1].variable.name      | Power               |
    Then the CSMS must send GetMonitoringReportRequest:
      | monitoringCriteria | only ThresholdMonitoring |
    And an entry of GetMonitoringReportRequest.componentVariable must have:
      | component.name | ChargingStation |
      | variable.name  | Power           |
    And an entry of GetMonitoringReportRequest.componentVariable must have:
      | component.name    | EVSE           |
      | component.evse.id | $config.evseId |
      | variable.name     | Power          |
    When the operator asks the CSMS for GetMonitoringReportRequest with:
      | monitoringCriteria[0]                   | DeltaMonitoring   |
      | componentVariable[0].component.name     | ChargingStation   |
      | componentVariable[0].variable.name      | AvailabilityState |
      | componentVariable[1].component.name     | EVSE              |
      | componentVariable[1].component.evse.id  | $config.evseId    |
      | componentVariable[1].variable.name      | AvailabilityState |
    Then the CSMS must send GetMonitoringReportRequest:
      | monitoringCriteria | only DeltaMonitoring |
    And an entry of GetMonitoringReportRequest.componentVariable must have:
      | component.name | ChargingStation   |
      | variable.name  | AvailabilityState |
    And an entry of GetMonitoringReportRequest.componentVariable must have:
      | component.name    | EVSE              |
      | component.evse.id | $config.evseId    |
      | variable.name     | AvailabilityState |
    When the station sends NotifyMonitoringReportRequest:
      | requestId                                | $GetMonitoringReportRequest.requestId |
      | monitor[0].component.name                | ChargingStation                       |
      | monitor[0].variable.name                 | AvailabilityState                     |
      | monitor[0].variableMonitoring[0].type    | Delta                                 |
      | monitor[1].component.name                | EVSE                                  |
      | monitor[1].component.evse.id             | $config.evseId                        |
      | monitor[1].variable.name                 | AvailabilityState                     |
      | monitor[1].variableMonitoring[0].id      | 2                                     |
      | monitor[1].variableMonitoring[0].transaction | false                                 |
      | monitor[1].variableMonitoring[0].value   | 1                                     |
      | monitor[1].variableMonitoring[0].type    | Delta                                 |
      | monitor[1].variableMonitoring[0].severity | 8                                     |
    Then the operator confirms "the delta monitors of AvailabilityState for ChargingStation and EVSE can be shown"

  @TC_N_01_CSMS @errata-6.3.20
  Scenario: TC_N_01_CSMS The CSMS filters monitors by criterion alone
    Given the station will answer GetMonitoringReportRequest with:
      | status | EmptyResultSet |
    And the station will answer GetMonitoringReportRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetMonitoringReportRequest with:
      | monitoringCriteria[0] | DeltaMonitoring |
    Then the CSMS must send GetMonitoringReportRequest:
      | monitoringCriteria | only DeltaMonitoring |
      | componentVariable  | absent               |
    When the operator asks the CSMS for GetMonitoringReportRequest with:
      | monitoringCriteria[0] | ThresholdMonitoring |
    Then the CSMS must send GetMonitoringReportRequest:
      | monitoringCriteria | only ThresholdMonitoring |
      | componentVariable  | absent                   |
    When the station sends NotifyMonitoringReportRequest:
      | requestId                                 | $GetMonitoringReportRequest.requestId |
      | monitor[0].component                      | {"name": "ChargingStation"}           |
      | monitor[0].variable.name                  | Power                                 |
      | monitor[0].variableMonitoring[0].type     | UpperThreshold                        |
      | monitor[0].variableMonitoring[0].value    | 22000                                 |
      | monitor[0].variableMonitoring[0].severity | 5                                     |
      | monitor[1].component.name                 | EVSE                                  |
      | monitor[1].component.evse.id              | $config.evseId                        |
      | monitor[1].variable.name                  | Power                                 |
      | monitor[1].variableMonitoring[0].id       | 2                                     |
      | monitor[1].variableMonitoring[0].transaction | false                              |
      | monitor[1].variableMonitoring[0].type     | LowerThreshold                        |
      | monitor[1].variableMonitoring[0].value    | 10                                    |
      | monitor[1].variableMonitoring[0].severity | 5                                     |
    Then the CSMS must answer with:
      | customData | absent or present |
    And the operator confirms "the threshold monitors of Power for ChargingStation and EVSE can be shown"

  @TC_N_02_CSMS @errata-6.3.20 @errata-6.3.21
  Scenario: TC_N_02_CSMS The CSMS filters monitors by variable alone
    Given the station will answer GetMonitoringReportRequest with:
      | status | EmptyResultSet |
    And the station will answer GetMonitoringReportRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetMonitoringReportRequest with:
      | componentVariable[0].component.name | ChargingStation |
      | componentVariable[0].variable.name  | Power           |
    Then the CSMS must send GetMonitoringReportRequest:
      | componentVariable[0].component.name     | ChargingStation |
      | componentVariable[0].component.instance | absent          |
      | componentVariable[0].variable.name      | Power           |
      | componentVariable[0].variable.instance  | absent          |
      | monitoringCriteria                      | absent          |
    When the operator asks the CSMS for GetMonitoringReportRequest with:
      | componentVariable[0].component.name    | EVSE              |
      | componentVariable[0].component.evse.id | $config.evseId    |
      | componentVariable[0].variable.name     | AvailabilityState |
    Then the CSMS must send GetMonitoringReportRequest:
      | componentVariable[0].component.name     | EVSE              |
      | componentVariable[0].component.instance | absent            |
      | componentVariable[0].component.evse.id  | $config.evseId    |
      | componentVariable[0].variable.name      | AvailabilityState |
      | componentVariable[0].variable.instance  | absent            |
      | monitoringCriteria                      | absent            |
    When the station sends NotifyMonitoringReportRequest:
      | requestId                             | $GetMonitoringReportRequest.requestId |
      | monitor[0].component.name             | EVSE                                  |
      | monitor[0].component.evse.id          | $config.evseId                        |
      | monitor[0].variable.name              | AvailabilityState                     |
      | monitor[0].variableMonitoring[0].type | Delta                                 |
    Then the CSMS must answer with:
      | customData | absent or present |
    And the operator confirms "the delta monitors of AvailabilityState for EVSE can be shown"

  @TC_N_03_CSMS
  Scenario: TC_N_03_CSMS The CSMS filters monitors by criterion and one variable
    Given the station will answer GetMonitoringReportRequest with:
      | status | EmptyResultSet |
    And the station will answer GetMonitoringReportRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetMonitoringReportRequest with:
      | monitoringCriteria[0]                  | DeltaMonitoring   |
      | componentVariable[0].component.name    | EVSE              |
      | componentVariable[0].component.evse.id | $config.evseId    |
      | componentVariable[0].variable.name     | AvailabilityState |
    Then the CSMS must send GetMonitoringReportRequest:
      | monitoringCriteria                     | only DeltaMonitoring |
      | componentVariable[0].component.name    | EVSE                 |
      | componentVariable[0].component.evse.id | $config.evseId       |
      | componentVariable[0].variable.name     | AvailabilityState    |
    When the operator asks the CSMS for GetMonitoringReportRequest with:
      | monitoringCriteria[0]               | ThresholdMonitoring |
      | componentVariable[0].component.name | ChargingStation     |
      | componentVariable[0].variable.name  | Power               |
    Then the CSMS must send GetMonitoringReportRequest:
      | monitoringCriteria                  | only ThresholdMonitoring |
      | componentVariable[0].component.name | ChargingStation          |
      | componentVariable[0].variable.name  | Power                    |
    When the station sends NotifyMonitoringReportRequest:
      | requestId                              | $GetMonitoringReportRequest.requestId |
      | monitor[0].component                   | {"name": "ChargingStation"}           |
      | monitor[0].variable.name               | Power                                 |
      | monitor[0].variableMonitoring[0].type  | UpperThreshold                        |
      | monitor[0].variableMonitoring[0].value | 22000                                 |
    Then the CSMS must answer with:
      | customData | absent or present |
    And the operator confirms "the threshold monitors of Power for ChargingStation can be shown"

  @TC_N_47_CSMS
  Scenario: TC_N_47_CSMS The CSMS asks for every monitor
    When the operator asks the CSMS for GetMonitoringReportRequest with:
      | monitoringCriteria | absent |
      | componentVariable  | absent |
    Then the CSMS must send GetMonitoringReportRequest:
      | monitoringCriteria | absent |
      | componentVariable  | absent |
    When the station sends NotifyMonitoringReportRequest:
      | requestId                             | $GetMonitoringReportRequest.requestId |
      | monitor[0].variableMonitoring[0].type | Delta                                 |
      | monitor[1].component                   | {"name": "ChargingStation"}           |
      | monitor[1].variable.name               | Power                                 |
      | monitor[1].variableMonitoring[0].id    | 2                                     |
      | monitor[1].variableMonitoring[0].transaction | false                           |
      | monitor[1].variableMonitoring[0].type  | UpperThreshold                        |
      | monitor[1].variableMonitoring[0].value | 22000                                 |
      | monitor[1].variableMonitoring[0].severity | 5                                  |
    Then the CSMS must answer with:
      | customData | absent or present |
