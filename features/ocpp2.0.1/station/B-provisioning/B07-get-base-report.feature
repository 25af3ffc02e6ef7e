@station @B07
Feature: B07 Get Base Report

  Background:
    Given the station is connected and idle

  @TC_B_12_CS
  Scenario: TC_B_12_CS The station reports everything that can be configured
    When the CSMS sends GetBaseReportRequest:
      | requestId  | $generated.requestId   |
      | reportBase | ConfigurationInventory |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And every entry of NotifyReportRequest.reportData must have:
      | variableCharacteristics           | present                          |
      | variableAttribute[any].mutability | absent or ReadWrite or WriteOnly |
    And every entry of NotifyReportRequest.reportData where variableCharacteristics.dataType is OptionList or SequenceList or MemberList must have:
      | variableCharacteristics.valuesList | present |
    And NotifyReportRequest.reportData must include everything in "required-writable-variables"

  @TC_B_13_CS
  Scenario: TC_B_13_CS The station reports everything that it has
    When the CSMS sends GetBaseReportRequest:
      | requestId  | $generated.requestId |
      | reportBase | FullInventory        |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And every entry of NotifyReportRequest.reportData must have:
      | variableCharacteristics | present |
    And every entry of NotifyReportRequest.reportData where variableCharacteristics.dataType is OptionList or SequenceList or MemberList must have:
      | variableCharacteristics.valuesList | present |
    And NotifyReportRequest.reportData must include everything in "required-variables"

  @TC_B_14_CS @errata-5.8
  Scenario: TC_B_14_CS The station reports whether it can be used
    When the CSMS sends GetBaseReportRequest:
      | requestId  | $generated.requestId |
      | reportBase | SummaryInventory     |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And every entry of NotifyReportRequest.reportData must have:
      | variableCharacteristics | present |
    And every entry of NotifyReportRequest.reportData where variableCharacteristics.dataType is OptionList or SequenceList or MemberList must have:
      | variableCharacteristics.valuesList | present |
    And NotifyReportRequest.reportData must include everything in "availability-states"

  @TC_B_15_CS
  Scenario: TC_B_15_CS The station says that it has no summary
    When the CSMS sends GetBaseReportRequest:
      | requestId  | $generated.requestId |
      | reportBase | SummaryInventory     |
    Then the station must answer with:
      | status                | NotSupported               |
      | statusInfo.reasonCode | absent or UnsupportedParam |
    And the station must not send NotifyReportRequest for $config.silence

  @TC_B_53_CS @errata-6.2.19
  Scenario: TC_B_53_CS The station has every variable that it must have, with values that may be there
    When the CSMS sends GetBaseReportRequest:
      | requestId  | $generated.requestId |
      | reportBase | FullInventory        |
    Then the station must answer with:
      | status                | Accepted          |
      | statusInfo.reasonCode | absent or NoError |
    And the station must send every part of NotifyReportRequest:
      | requestId   | $generated.requestId |
      | generatedAt | near now             |
    And NotifyReportRequest.reportData must include everything in "required-variables"
    And every entry of NotifyReportRequest.reportData where variableCharacteristics.dataType is OptionList or SequenceList or MemberList must have:
      | variableCharacteristics.valuesList | not empty |
    And every entry of NotifyReportRequest.reportData where variableCharacteristics.dataType is OptionList must have:
      | variableAttribute[*].value | absent or '' or one of $entry.variableCharacteristics.valuesList |
    And every entry of NotifyReportRequest.reportData where variableCharacteristics.dataType is SequenceList or MemberList must have:
      | variableAttribute[*].value | absent or some of $entry.variableCharacteristics.valuesList |
    And every entry of NotifyReportRequest.reportData[*].variableAttribute where mutability is WriteOnly must have:
      | value | absent |
    And every entry of NotifyReportRequest.reportData must have:
      | variableAttribute[any].value | present | if "$entry.variableAttribute[0].mutability is not WriteOnly and $standardVariables contains $entry.component.name.$entry.variable.name and $entry.component.name.$entry.variable.name is not EVSE.Power" |
