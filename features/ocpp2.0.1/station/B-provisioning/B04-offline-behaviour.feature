@station @B04
Feature: B04 Connectors change while the station is offline

  Background:
    Given the station is connected and idle

  @TC_B_51_CS
  Scenario: TC_B_51_CS After longer than the threshold the station reports every connector
    Given this applies only if "$config.cableLockBeforeAuthorization is not true"
    And the station variables are:
      | OCPPCommCtrlr.OfflineThreshold        | $config.offlineThreshold     |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum | $config.offlineThreshold + 2 |
      | OCPPCommCtrlr.RetryBackOffRandomRange | 0                            |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver plugs in
    And $config.offlineThreshold passes
    And the CSMS accepts connections
    Given the next step may take $config.offlineThreshold + $config.connect
    Then the station must connect
    And the station may go through StartedByCable
    And the station must report the connector Occupied
    And the station must report every connector of every other EVSE Available

  @TC_B_52_CS
  Scenario: TC_B_52_CS After less than the threshold the station reports what changed
    Given this applies only if "$config.cableLockBeforeAuthorization is not true"
    And the station variables are:
      | OCPPCommCtrlr.OfflineThreshold        | $config.offlineThreshold     |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum | $config.offlineThreshold - 2 |
      | OCPPCommCtrlr.RetryBackOffRandomRange | 0                            |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver plugs in
    And the CSMS accepts connections
    Given the next step may take $config.offlineThreshold + $config.connect
    Then the station must connect
    And the station may go through StartedByCable
    And the station must report the connector Occupied
    When $config.silence passes
    Then any received StatusNotificationRequest must have:
      | evseId | $config.evseId | if "$reconnectTime is at most $config.offlineThreshold" |
