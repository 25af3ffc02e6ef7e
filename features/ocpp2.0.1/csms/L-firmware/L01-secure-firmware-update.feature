@csms @L01
Feature: L01 Secure firmware update

  @TC_L_01_CSMS
  Scenario: TC_L_01_CSMS The CSMS has signed firmware installed
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    When the station sends FirmwareStatusNotificationRequest:
      | status    | Downloading                      |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | Downloaded                       |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | SignatureVerified                |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | Installing                       |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | InstallRebooting                 |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station sends BootNotificationRequest:
      | reason | FirmwareUpdate |
    Then the CSMS must answer Accepted
    When the station reports every connector Available
    And the station sends FirmwareStatusNotificationRequest:
      | status    | Installed                        |
      | requestId | $UpdateFirmwareRequest.requestId |
