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
      | variableCharacteristics         | present                          |
      | variableAttribute[*].mutability | absent or ReadWrite or WriteOnly |
    And every entry of NotifyReportRequest.reportData where variableCharacteristics.dataType is OptionList or SequenceList or MemberList must have:
      | variableCharacteristics.valuesList | present |
    And NotifyReportRequest.reportData must include everything in "required-writable-variables"
