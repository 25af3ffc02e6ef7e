@station @B10
Feature: B10 Migrate to another CSMS

  Background:
    Given the station is connected and idle

  @TC_B_45_CS @errata-6.2.17 @errata-6.2.18
  Scenario: TC_B_45_CS The station moves to another CSMS
    Given the CSMS presents a server certificate that is "valid for the second CSMS, from the root of the first"
    When the CSMS sends SetNetworkProfileRequest:
      | configurationSlot              | $secondCsms.slot        |
      | connectionData.messageTimeout  | $config.messageTimeout2 |
      | connectionData.ocppCsmsUrl     | $secondCsms.url         |
      | connectionData.ocppInterface   | $config.ocppInterface2  |
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

  @TC_B_46_CS @errata-6.2.17 @errata-6.2.18
  Scenario: TC_B_46_CS The station falls back to the next network profile after so many attempts
    Given the station variables are:
      | OCPPCommCtrlr.NetworkProfileConnectionAttempts | 2 |
    And the CSMS presents a server certificate that is "valid for the second CSMS, from the root of the first"
    When the CSMS sends SetNetworkProfileRequest:
      | configurationSlot              | $secondCsms.slot        |
      | connectionData.messageTimeout  | $config.messageTimeout2 |
      | connectionData.ocppCsmsUrl     | $secondCsms.url         |
      | connectionData.ocppInterface   | $config.ocppInterface2  |
      | connectionData.ocppVersion     | OCPP20                  |
      | connectionData.securityProfile | $config.securityProfile |
    Then the station must answer Accepted
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr                |
      | setVariableData[0].variable.name  | NetworkConfigurationPriority |
      | setVariableData[0].attributeValue | $secondCsms.priority         |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus | Accepted or RebootRequired |
    When the CSMS refuses connections
    And the CSMS sends ResetRequest:
      | type | OnIdle |
    Then the station must answer Accepted
    And the station must connect after 0 seconds or later
    And the upgrade request must have:
      | host | $secondCsms.host |
    Given the next step may take $config.longOperationTimeout
    Then the station must connect after 0 seconds or later
    And the upgrade request must have:
      | host | $secondCsms.host |
    When the CSMS accepts connections
    Given the next step may take $config.longOperationTimeout
    Then the station must connect
    And the upgrade request must have:
      | host | not $secondCsms.host |
    When the session proceeds to Booted with:
      | reset | already |

  @TC_B_47_CS @errata-6.2.17
  Scenario: TC_B_47_CS The station believes the old root again when it returns from a CSMS that it does not believe
    Given this applies only if "$config.securityProfile is 2 or 3"
    And the station variables are:
      | OCPPCommCtrlr.NetworkProfileConnectionAttempts | 1 |
    And memory state CertificateInstalled is prepared with:
      | certificateType | CSMSRootCertificate |
    And the CSMS presents a server certificate that is "valid for the second CSMS, from the root of the first"
    When the CSMS sends SetNetworkProfileRequest:
      | configurationSlot              | $secondCsms.slot        |
      | connectionData.messageTimeout  | $config.messageTimeout2 |
      | connectionData.ocppCsmsUrl     | $secondCsms.url         |
      | connectionData.ocppInterface   | $config.ocppInterface2  |
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
    And the station must abandon the TLS handshake
    Given the next step may take $config.longOperationTimeout
    Then the station must connect
    And the upgrade request must have:
      | host | not $secondCsms.host |
    When the session proceeds to Booted with:
      | reset | already |
    And the session proceeds to GetInstalledCertificates with:
      | certificateType | CSMSRootCertificate |
    Then an entry of GetInstalledCertificateIdsResponse.certificateHashDataChain must have:
      | certificateType     | CSMSRootCertificate |
      | certificateHashData | $firstCsms.rootHash |

  @TC_B_49_CS @errata-6.2.17
  Scenario: TC_B_49_CS The station goes on trying when every network profile has failed
    Given the station variables are:
      | OCPPCommCtrlr.NetworkProfileConnectionAttempts | 1               |
      | OCPPCommCtrlr.RetryBackOffRepeatTimes          | 0               |
      | OCPPCommCtrlr.RetryBackOffRandomRange          | 0               |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum          | $config.backOff |
    And the CSMS presents a server certificate that is "valid for the second CSMS, from the root of the first"
    When the CSMS sends SetNetworkProfileRequest:
      | configurationSlot              | $secondCsms.slot        |
      | connectionData.messageTimeout  | $config.messageTimeout2 |
      | connectionData.ocppCsmsUrl     | $secondCsms.url         |
      | connectionData.ocppInterface   | $config.ocppInterface2  |
      | connectionData.ocppVersion     | OCPP20                  |
      | connectionData.securityProfile | $config.securityProfile |
    Then the station must answer Accepted
    When the CSMS sends SetVariablesRequest:
      | setVariableData[0].component.name | OCPPCommCtrlr                |
      | setVariableData[0].variable.name  | NetworkConfigurationPriority |
      | setVariableData[0].attributeValue | $secondCsms.priority         |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus | Accepted or RebootRequired |
    When the CSMS refuses connections
    And the CSMS sends ResetRequest:
      | type | OnIdle |
    Then the station must answer Accepted
    And the station must connect after 0 seconds or later
    And the upgrade request must have:
      | host | $secondCsms.host |
    Given the next step may take $config.longOperationTimeout
    Then the station must connect after 0 seconds or later
    And the upgrade request must have:
      | host | not $secondCsms.host |
    When the CSMS accepts connections
    Given the next step may take $config.longOperationTimeout
    Then the station must connect after $config.backOff or later
    And the upgrade request must have:
      | host | not $secondCsms.host |
    When the session proceeds to Booted with:
      | reset | already |
