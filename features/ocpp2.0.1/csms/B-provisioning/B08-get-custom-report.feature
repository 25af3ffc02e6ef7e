@csms @B08
Feature: B08 Get a custom report

  @TC_B_18_CSMS
  Scenario: TC_B_18_CSMS The CSMS asks for one variable by criterion and copes with an empty result
    Given the station will answer GetReportRequest with:
      | status | EmptyResultSet |
    And the station will answer GetReportRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetReportRequest with:
      | componentCriteria[0] | Problem |
      | componentVariable[0].component.name | EVSE |
      | componentVariable[0].component.evse.id | 1 |
      | componentVariable[0].variable.name | AvailabilityState |
    Then the CSMS must send GetReportRequest:
      | componentCriteria | only Problem |
      | componentVariable[0].component.name | EVSE |
      | componentVariable[0].component.evse.id | 1 |
      | componentVariable[0].variable.name | AvailabilityState |
    When the operator asks the CSMS for GetReportRequest with:
      | componentCriteria[0] | Available |
      | componentVariable[0].component.name | EVSE |
      | componentVariable[0].component.evse.id | 1 |
      | componentVariable[0].variable.name | AvailabilityState |
    Then the CSMS must send GetReportRequest:
      | componentCriteria | only Available |
      | componentVariable[0].component.name | EVSE |
      | componentVariable[0].component.evse.id | 1 |
      | componentVariable[0].variable.name | AvailabilityState |
    When the station sends NotifyReportRequest:
      | requestId                                | $GetReportRequest.requestId |
      | seqNo                                    | 0                           |
      | tbc                                      | false                       |
      | reportData[0].component.name             | EVSE                        |
      | reportData[0].component.evse.id          | 1                           |
      | reportData[0].variable.name              | AvailabilityState           |
      | reportData[0].variableAttribute[0].value | Available                   |
    Then the CSMS must answer with:
      | customData | absent or present |
