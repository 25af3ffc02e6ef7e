@csms @B07
Feature: B07 Get Base Report

  @TC_B_12_CSMS
  Scenario: TC_B_12_CSMS The CSMS asks for everything that can be configured
    When the operator asks the CSMS for GetBaseReportRequest with:
      | reportBase | ConfigurationInventory |
    Then the CSMS must send GetBaseReportRequest:
      | requestId  | at least 0             |
      | reportBase | ConfigurationInventory |
    When the station sends NotifyReportRequest:
      | requestId                              | $GetBaseReportRequest.requestId |
      | reportData[0].component.name           | OCPPCommCtrlr                   |
      | reportData[0].variable.name            | HeartbeatInterval               |
      | reportData[0].variableAttribute[0].value | '300'                           |
      | reportData[1].component.name           | TxCtrlr                         |
      | reportData[1].variable.name            | EVConnectionTimeOut             |
      | reportData[1].variableAttribute[0].value | '60'                            |
    Then the operator confirms "the configuration inventory of the station with HeartbeatInterval and EVConnectionTimeOut can be shown"

  @TC_B_13_CSMS
  Scenario: TC_B_13_CSMS The CSMS asks for everything that a station has
    When the operator asks the CSMS for GetBaseReportRequest with:
      | reportBase | FullInventory |
    Then the CSMS must send GetBaseReportRequest:
      | requestId  | at least 0 |
      | reportBase | FullInventory |
    When the station sends NotifyReportRequest:
      | requestId                              | $GetBaseReportRequest.requestId |
      | reportData[0].component.name           | OCPPCommCtrlr                   |
      | reportData[0].variable.name            | HeartbeatInterval               |
      | reportData[0].variableAttribute[0].value | '300'                           |
      | reportData[1].component.name           | TxCtrlr                         |
      | reportData[1].variable.name            | EVConnectionTimeOut             |
      | reportData[1].variableAttribute[0].value | '60'                            |
    Then the operator confirms "the full inventory of the station with HeartbeatInterval and EVConnectionTimeOut can be shown"

  @TC_B_14_CSMS
  Scenario: TC_B_14_CSMS The CSMS asks for what is out of order at a station
    When the operator asks the CSMS for GetBaseReportRequest with:
      | reportBase | SummaryInventory |
    Then the CSMS must send GetBaseReportRequest:
      | requestId  | at least 0 |
      | reportBase | SummaryInventory |
    When the station sends NotifyReportRequest:
      | requestId                              | $GetBaseReportRequest.requestId |
      | reportData[0].component.name           | ChargingStation                 |
      | reportData[0].variable.name            | AvailabilityState               |
      | reportData[0].variableAttribute[0].value | Available                       |
      | reportData[1].component.name           | EVSE                            |
      | reportData[1].component.evse.id        | $config.evseId                  |
      | reportData[1].variable.name            | Problem                         |
      | reportData[1].variableAttribute[0].value | 'false'                         |
    Then the operator confirms "the summary inventory of the station with AvailabilityState and Problem can be shown"
