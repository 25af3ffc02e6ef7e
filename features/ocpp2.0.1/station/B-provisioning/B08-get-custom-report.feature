@station @B08
Feature: B08 Get Custom Report

  Background:
    Given the station is connected and idle

  @TC_B_16_CS @errata-6.2.12
  Scenario: TC_B_16_CS The station reports the components that are enabled
    Given memory state FullInventory is prepared
    When the CSMS sends GetReportRequest:
      | requestId            | $generated.requestId |
      | componentCriteria[0] | Enabled              |
      | componentVariable    | absent               |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And every entry of NotifyReportRequest.reportData must have:
      | variableCharacteristics | present |
    And every entry of NotifyReportRequest.reportData where variable.name is Enabled must have:
      | variableAttribute[*].value | 'true' or absent |
    And NotifyReportRequest.reportData must include everything in "enabled-in-the-full-inventory"
    When the session proceeds to ReportedVariablesRead with:
      | variable.name  | Enabled |
      | attributeValue | 'true'  |

  @TC_B_17_CS
  Scenario: TC_B_17_CS The station reports one variable of one EVSE
    When the CSMS sends GetReportRequest:
      | requestId                              | $generated.requestId |
      | componentCriteria                      | absent               |
      | componentVariable[0].component.name    | EVSE                 |
      | componentVariable[0].component.evse.id | $config.evseId       |
      | componentVariable[0].variable.name     | AvailabilityState    |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And every entry of NotifyReportRequest.reportData must have:
      | component.name                     | EVSE                                                                 |
      | component.evse.id                  | $config.evseId                                                       |
      | variable.name                      | AvailabilityState                                                    |
      | variableCharacteristics.dataType   | OptionList                                                           |
      | variableCharacteristics.valuesList | only Available and Occupied and Reserved and Unavailable and Faulted |
      | variableAttribute[*].mutability    | ReadOnly                                                             |
      | variableAttribute[*].type          | absent or Actual                                                     |

  @TC_B_18_CS
  Scenario: TC_B_18_CS The station reports one variable of one EVSE only if the EVSE meets the criterion
    When the CSMS sends GetReportRequest:
      | requestId                              | $generated.requestId |
      | componentCriteria[0]                   | Available            |
      | componentVariable[0].component.name    | EVSE                 |
      | componentVariable[0].component.evse.id | $config.evseId       |
      | componentVariable[0].variable.name     | AvailabilityState    |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And every entry of NotifyReportRequest.reportData must have:
      | component.name                     | EVSE                                                                 |
      | component.evse.id                  | $config.evseId                                                       |
      | variable.name                      | AvailabilityState                                                    |
      | variableCharacteristics.dataType   | OptionList                                                           |
      | variableCharacteristics.valuesList | only Available and Occupied and Reserved and Unavailable and Faulted |
      | variableAttribute[*].mutability    | ReadOnly                                                             |
      | variableAttribute[*].type          | absent or Actual                                                     |
    When the CSMS sends GetReportRequest:
      | requestId                              | $generated.requestId2 |
      | componentCriteria[0]                   | Problem               |
      | componentVariable[0].component.name    | EVSE                  |
      | componentVariable[0].component.evse.id | $config.evseId        |
      | componentVariable[0].variable.name     | AvailabilityState     |
    Then the station must answer with:
      | status                | EmptyResultSet     |
      | statusInfo.reasonCode | absent or NotFound |

  @TC_B_19_CS
  Scenario: TC_B_19_CS The station does not support a criterion
    Given this applies only if "$config.unsupportedCriterion is not none"
    When the CSMS sends GetReportRequest:
      | requestId            | $generated.requestId         |
      | componentCriteria[0] | Available                    |
      | componentCriteria[1] | $config.unsupportedCriterion |
      | componentVariable    | absent                       |
    Then the station must answer with:
      | status                | NotSupported                               |
      | statusInfo.reasonCode | absent or UnsupportedParam or InvalidValue |

  @TC_B_54_CS
  Scenario: TC_B_54_CS The station reports every instance of a variable
    When the CSMS sends GetReportRequest:
      | requestId                           | $generated.requestId |
      | componentCriteria                   | absent               |
      | componentVariable[0].component.name | DeviceDataCtrlr      |
      | componentVariable[0].variable.name  | ItemsPerMessage      |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And every entry of NotifyReportRequest.reportData must have:
      | component.name          | DeviceDataCtrlr |
      | variable.name           | ItemsPerMessage |
      | variableCharacteristics | present         |
    And an entry of NotifyReportRequest.reportData must have:
      | variable.instance | GetReport |
    And an entry of NotifyReportRequest.reportData must have:
      | variable.instance | GetVariables |
    And an entry of NotifyReportRequest.reportData must have:
      | variable.instance | SetVariables |

  @TC_B_55_CS
  Scenario: TC_B_55_CS The station reports one instance of a variable
    When the CSMS sends GetReportRequest:
      | requestId                              | $generated.requestId |
      | componentCriteria                      | absent               |
      | componentVariable[0].component.name    | DeviceDataCtrlr      |
      | componentVariable[0].variable.name     | ItemsPerMessage      |
      | componentVariable[0].variable.instance | GetReport            |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And every entry of NotifyReportRequest.reportData must have:
      | component.name          | DeviceDataCtrlr |
      | variable.name           | ItemsPerMessage |
      | variable.instance       | GetReport       |
      | variableCharacteristics | present         |

  @TC_B_56_CS
  Scenario: TC_B_56_CS The station reports a variable of every EVSE
    When the CSMS sends GetReportRequest:
      | requestId                           | $generated.requestId |
      | componentCriteria                   | absent               |
      | componentVariable[0].component.name | EVSE                 |
      | componentVariable[0].variable.name  | AvailabilityState    |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And every entry of NotifyReportRequest.reportData must have:
      | component.name          | EVSE                             |
      | component.evse.id       | absent or one of $config.evseIds |
      | variable.name           | AvailabilityState                |
      | variableCharacteristics | present                          |
    And NotifyReportRequest.reportData must include everything in "availability-of-every-evse"
