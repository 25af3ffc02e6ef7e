@csms @B02
Feature: B02 Cold boot, pending

  @TC_B_02_CSMS
  Scenario: TC_B_02_CSMS The CSMS first keeps a station pending, then accepts it
    Given the operator "answers the next boot with Pending"
    When the station drops the connection
    And the station connects
    Then the CSMS must accept the connection
    When the station sends BootNotificationRequest:
      | reason                     | PowerUp            |
      | chargingStation.model      | $config.model      |
      | chargingStation.vendorName | $config.vendorName |
    Then the CSMS must answer Pending
    When $BootNotificationResponse.interval passes
    And $config.heartbeatInterval passes if "$BootNotificationResponse.interval is 0"
    And the station sends BootNotificationRequest:
      | reason                     | PowerUp            |
      | chargingStation.model      | $config.model      |
      | chargingStation.vendorName | $config.vendorName |
    Then the CSMS must answer Accepted
    When the station reports every connector Available

  @TC_B_31_CSMS
  Scenario: TC_B_31_CSMS The CSMS calls for another boot before the interval is over
    Given the operator "answers the next boot with Pending"
    When the station drops the connection
    And the station connects
    Then the CSMS must accept the connection
    When the station sends BootNotificationRequest:
      | reason                     | PowerUp            |
      | chargingStation.model      | $config.model      |
      | chargingStation.vendorName | $config.vendorName |
    Then the CSMS must answer Pending or Rejected
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | BootNotification |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | BootNotification |
    When the station sends BootNotificationRequest:
      | reason                     | Triggered          |
      | chargingStation.model      | $config.model      |
      | chargingStation.vendorName | $config.vendorName |
    Then the CSMS must answer Accepted
    When the station reports every connector Available

  @TC_B_30_CSMS
  Scenario: TC_B_30_CSMS The CSMS refuses what a station says before it is accepted
    Given the operator "answers the next boot with Pending"
    When the station sends BootNotificationRequest:
      | reason                     | PowerUp            |
      | chargingStation.model      | $config.model      |
      | chargingStation.vendorName | $config.vendorName |
    Then the CSMS must answer Pending or Rejected
    When the session proceeds to EveryReportRefused
