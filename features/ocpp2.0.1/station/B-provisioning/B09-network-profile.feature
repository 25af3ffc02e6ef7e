@station @B09
Feature: B09 and B10 Set a network connection profile and migrate to it

  Background:
    Given the station is connected and idle

  @TC_B_43_CS
  Scenario: TC_B_43_CS The station takes no network profile for a slot that it does not have
    When the CSMS sends SetNetworkProfileRequest:
      | configurationSlot              | 999                     |
      | connectionData.messageTimeout  | $config.messageTimeout  |
      | connectionData.ocppInterface   | $config.ocppInterface   |
      | connectionData.ocppVersion     | OCPP20                  |
      | connectionData.securityProfile | $config.securityProfile |
    Then the station must answer Rejected

  @TC_B_50_CS @errata-6.2.17
  Scenario: TC_B_50_CS The station moves to another CSMS whose certificate has another root
    Given this applies only if "$config.securityProfile is 2 or 3"
    And memory state CertificateInstalled is prepared with:
      | certificateType | CSMSRootCertificate |
    And the CSMS presents a server certificate that is "valid for the second CSMS"
    When the CSMS sends SetNetworkProfileRequest:
      | configurationSlot              | $secondCsms.slot        |
      | connectionData.messageTimeout  | $config.messageTimeout2 |
      | connectionData.ocppCsmsUrl     | $secondCsms.url         |
      | connectionData.ocppInterface   | $config.ocppInterface2  |
      | connectionData.ocppTransport   | JSON                    |
      | connectionData.ocppVersion     | OCPP20                  |
      | connectionData.securityProfile | $config.securityProfile |
    Then the station must answer Accepted
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr                |
      | setVariableData[0].variable.name  | NetworkConfigurationPriority |
      | setVariableData[0].attributeValue | $secondCsms.priority         |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus | Accepted or RebootRequired |
    When the CSMS sends ResetRequest:
      | type | OnIdle |
    Then the station must answer Accepted
    And the station must connect
    And the upgrade request must have:
      | host | $secondCsms.host |
    When the session proceeds to Booted with:
      | reset | already |
