@station @B02
Feature: B02 Cold boot, pending

  Background:
    Given the station is connected and idle

  @TC_B_02_CS
  Scenario: TC_B_02_CS The station can be configured while its boot is pending
    Given the CSMS will answer BootNotificationRequest with:
      | status   | Pending                   |
      | interval | $config.heartbeatInterval |
    When the operator "power-cycles the station"
    Given the next step may take $config.connect
    Then the station must send BootNotificationRequest
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr    |
      | setVariableData[0].variable.name  | OfflineThreshold |
      | setVariableData[0].attributeValue | '300'            |
      | setVariableData[0].attributeType  | absent           |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus | Accepted |
    When the CSMS sends GetVariablesRequest:
      | getVariableData[0].component.name | OCPPCommCtrlr    |
      | getVariableData[0].variable.name  | OfflineThreshold |
      | getVariableData[0].attributeType  | absent           |
    Then the station must answer with:
      | getVariableResult[0].attributeStatus | Accepted |
    When the CSMS sends GetBaseReportRequest:
      | requestId  | $generated.requestId |
      | reportBase | FullInventory        |
    Then the station must answer Accepted
    And the station may send BootNotificationRequest:
      | reason | not Triggered |
    And the station may send BootNotificationRequest:
      | reason | not Triggered |
    And the station may send BootNotificationRequest:
      | reason | not Triggered |
    And the station may send BootNotificationRequest:
      | reason | not Triggered |
    And the station must send every part of NotifyReportRequest:
      | requestId | $generated.requestId |
    When the CSMS sends RequestStartTransactionRequest
    Then the station must answer Rejected
    Given the CSMS will answer BootNotificationRequest with:
      | status   | Accepted                  |
      | interval | $config.heartbeatInterval |
    When the CSMS sends TriggerMessageRequest while the boot is refused:
      | requestedMessage | BootNotification |
    Then the station must answer Accepted or NotImplemented
    Given the next step may take $config.heartbeatInterval + $config.expect
    Then the station must send BootNotificationRequest:
      | reason | Triggered | if "$TriggerMessageResponse.status is Accepted" |
    And the station must report every connector Available
