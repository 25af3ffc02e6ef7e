@csms @B09
Feature: B09 Set a network connection profile

  @TC_B_44_CSMS
  Scenario: TC_B_44_CSMS The CSMS is told that a station could not take a network profile
    Given the station will answer SetNetworkProfileRequest with:
      | status | Failed |
    When the operator asks the CSMS for SetNetworkProfileRequest
    Then the CSMS must send SetNetworkProfileRequest

  @TC_B_42_CSMS
  Scenario: TC_B_42_CSMS The CSMS sets a network profile
    Given the station will answer SetNetworkProfileRequest with:
      | status | Accepted |
    When the operator asks the CSMS for SetNetworkProfileRequest with:
      | configurationSlot              | $config.configurationSlot |
      | connectionData.messageTimeout  | $config.messageTimeout    |
      | connectionData.ocppCsmsUrl     | $config.url               |
      | connectionData.ocppInterface   | $config.ocppInterface     |
      | connectionData.securityProfile | $config.securityProfile   |
    Then the CSMS must send SetNetworkProfileRequest:
      | configurationSlot              | $config.configurationSlot |
      | connectionData.messageTimeout  | $config.messageTimeout    |
      | connectionData.ocppCsmsUrl     | $config.url               |
      | connectionData.ocppInterface   | $config.ocppInterface     |
      | connectionData.ocppTransport   | JSON                      |
      | connectionData.ocppVersion     | OCPP20                    |
      | connectionData.securityProfile | $config.securityProfile   |
