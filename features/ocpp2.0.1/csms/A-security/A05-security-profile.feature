@csms @A05
Feature: A05 Upgrade the security profile

  @TC_A_19_CSMS @errata-6.3.4 @errata-6.3.5 @errata-6.3.6 @uses-up-identity
  Scenario Outline: TC_A_19_CSMS The CSMS moves a station from profile <old> to <new> for good
    Given this applies only if "$config.securityProfile is <old>"
    And memory state RenewChargingStationCertificate is prepared if "<old> is 2"
    When the operator asks the CSMS for SetNetworkProfileRequest with:
      | connectionData.securityProfile | <new> |
    Then the CSMS must send SetNetworkProfileRequest:
      | connectionData.securityProfile | <new>                  |
      | connectionData.messageTimeout  | $config.messageTimeout |
      | connectionData.ocppInterface   | $config.ocppInterface  |
      | connectionData.ocppTransport   | JSON                   |
      | connectionData.ocppVersion     | OCPP20                 |
    When the operator asks the CSMS for SetVariablesRequest with:
      | setVariableData[0].component.name | OCPPCommCtrlr                |
      | setVariableData[0].variable.name  | NetworkConfigurationPriority |
      | setVariableData[0].attributeValue | $SetNetworkProfileRequest.configurationSlot |
    Then the CSMS must send SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr                                        |
      | setVariableData[0].variable.name  | NetworkConfigurationPriority                         |
      | setVariableData[0].attributeValue | contains $SetNetworkProfileRequest.configurationSlot |
    When the operator asks the CSMS for ResetRequest
    Then the CSMS must send ResetRequest
    When the station drops the connection
    And the station connects with:
      | networkProfile | received |
    Then the CSMS must accept the connection
    When the session proceeds to Booted
    And the station drops the connection
    And the station connects with:
      | networkProfile | original |
    Then the CSMS must refuse the connection at <layer>
    When the station connects with:
      | networkProfile | received |
    Then the CSMS must accept the connection

    Examples:
      | old | new | layer       |
      | 1   | 2   | HTTP        |
      | 2   | 3   | TLS or HTTP |
