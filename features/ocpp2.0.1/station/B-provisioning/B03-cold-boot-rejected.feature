@station @B03
Feature: B03 Cold boot, rejected

  Background:
    Given the station is connected and idle

  @TC_B_03_CS
  Scenario: TC_B_03_CS A rejected station keeps silent until it may try again
    Given the CSMS will answer BootNotificationRequest with:
      | status   | Rejected             |
      | interval | $config.bootInterval |
    And the CSMS will answer BootNotificationRequest with:
      | status   | Accepted                  |
      | interval | $config.heartbeatInterval |
    When the operator "power-cycles the station"
    Given the next step may take $config.connect
    Then the station must send BootNotificationRequest
    And the station must not send any request for $config.bootInterval
    And the station must send BootNotificationRequest
    And the station must report every connector Available

  @TC_B_30_CS
  Scenario: TC_B_30_CS A rejected station refuses what the CSMS asks
    Given the CSMS will answer BootNotificationRequest with:
      | status   | Rejected             |
      | interval | $config.bootInterval |
    And the CSMS will answer BootNotificationRequest with:
      | status   | Accepted                  |
      | interval | $config.heartbeatInterval |
    When the operator "power-cycles the station"
    Given the next step may take $config.connect
    Then the station must send BootNotificationRequest
    When 1 second passes
    And the CSMS sends GetBaseReportRequest while the boot is refused:
      | requestId  | $generated.requestId |
      | reportBase | FullInventory        |
    Then the station must answer with CALLERROR SecurityError
    Given the next step may take $config.bootInterval + $config.expect
    Then the station must send BootNotificationRequest
    And the station must report every connector Available
