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
      | monitoringCriteria                     | only DeltaMonitoring |
      | componentVariable[0].component.name    | ChargingStation      |
      | componentVariable[0].variable.name     | AvailabilityState    |
      | componentVariable[1].component.name    | EVSE                 |
      | componentVariable[1].component.evse.id | $config.evseId       |
      | componentVariable[1].variable.name     | AvailabilityState    |
    When the station sends NotifyMonitoringReportRequest:
      | requestId                                | $GetMonitoringReportRequest.requestId |
      | seqNo                                    | 0                                     |
      | tbc                                      | false                                 |
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
