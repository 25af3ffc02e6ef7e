@csms @B11
Feature: B11 Reset without a transaction

  @TC_B_20_CSMS @errata-6.2.13
  Scenario: TC_B_20_CSMS The CSMS resets an idle station
    Given the station will answer ResetRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ResetRequest with:
      | type | OnIdle |
    Then the CSMS must send ResetRequest:
      | evseId | absent |
    When the station sends BootNotificationRequest:
      | reason                     | RemoteReset |
      | chargingStation.model      | $config.model      |
      | chargingStation.vendorName | $config.vendorName |
    Then the CSMS must answer Accepted
    When the station reports every connector Available

  @TC_B_25_CSMS
  Scenario: TC_B_25_CSMS The CSMS resets one idle EVSE
    Given the station will answer ResetRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ResetRequest with:
      | type | OnIdle |
      | evseId | $config.evseId |
    Then the CSMS must send ResetRequest:
      | type | OnIdle |
      | evseId | $config.evseId |
