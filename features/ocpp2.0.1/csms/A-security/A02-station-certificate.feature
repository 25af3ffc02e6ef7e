@csms @A02
Feature: A02 Renew the certificate of a station

  @TC_A_11_CSMS @errata-6.3.1 @errata-6.3.2
  Scenario: TC_A_11_CSMS The CSMS signs a new certificate and lets the station in with it
    Given this applies only if "$config.securityProfile is 3"
    When the session proceeds to RenewChargingStationCertificate
    And the station drops the connection
    And the station connects with:
      | certificate | renewed |
    Then the CSMS must accept the connection

  @TC_A_12_CSMS
  Scenario: TC_A_12_CSMS The CSMS has a station renew its V2G certificate
    Given the station will answer TriggerMessageRequest with:
      | status | Accepted |
    And the station will answer CertificateSignedRequest with:
      | status | Accepted |
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | SignV2GCertificate |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | SignV2GCertificate |
    When the station sends SignCertificateRequest:
      | csr             | $stationKey.csr |
      | certificateType | V2GCertificate  |
    Then the CSMS must answer Accepted
    And the CSMS must send CertificateSignedRequest:
      | certificateChain | certifies $stationKey.csr |

  @TC_A_14_CSMS @errata-6.3.3
  Scenario: TC_A_14_CSMS The CSMS bears a station that finds its new certificate invalid
    Given this applies only if "$config.securityProfile is 3"
    And the station will answer TriggerMessageRequest with:
      | status | Accepted |
    And the station will answer CertificateSignedRequest with:
      | status | Rejected |
    When the operator asks the CSMS for TriggerMessageRequest with:
      | requestedMessage | SignChargingStationCertificate |
    Then the CSMS must send TriggerMessageRequest:
      | requestedMessage | SignChargingStationCertificate |
    When the station sends SignCertificateRequest:
      | csr             | $stationKey.csr            |
      | certificateType | ChargingStationCertificate |
    Then the CSMS must answer Accepted
    And the CSMS must send CertificateSignedRequest
    When the station sends SecurityEventNotificationRequest:
      | type | InvalidChargingStationCertificate |
    Then the CSMS must answer with:
      | customData | absent or present |
