@station @L01
Feature: L01 Secure firmware update

  Background:
    Given the station is connected and idle

  @TC_L_01_CS
  Scenario Outline: TC_L_01_CS The station installs firmware that is properly signed (from <protocol>)
    Given this applies only if "$config.fileTransferProtocols contains <protocol>"
    And the file server offers "$config.firmware.file"
    When the CSMS sends UpdateFirmwareRequest:
      | requestId                   | $generated.requestId         |
      | firmware.location           | $fileServer.<protocol>.url   |
      | firmware.retrieveDateTime   | now - 2 hours                |
      | firmware.installDateTime    | now - 2 hours                |
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the station must answer Accepted
    And the station must send FirmwareStatusNotificationRequest with status Downloading
    Given the next step may take $config.longOperationTimeout
    Then the station must download "$config.firmware.file"
    And the station must send FirmwareStatusNotificationRequest with status Downloaded
    Given the next step may take $config.longOperationTimeout
    Then the station must send FirmwareStatusNotificationRequest with status SignatureVerified
    And the station may report every connector Unavailable
    Given the next step may take $config.longOperationTimeout
    Then the station must go through RebootBeforeFirmwareInstallation or send FirmwareStatusNotificationRequest with status Installing
    And the station may go through RebootBeforeFirmwareActivation
    Given the next step may take $config.longOperationTimeout
    Then the station must have reconnected since UpdateFirmwareRequest
    Given the next step may take $config.longOperationTimeout
    Then the station must send, in any order:
      | FirmwareStatusNotificationRequest | status | Installed       |
      | SecurityEventNotificationRequest  | type   | FirmwareUpdated |
    And every connector must end up Available

    Examples:
      | protocol |
      | HTTP     |
      | FTP      |

  @TC_L_02_CS
  Scenario: TC_L_02_CS The station installs firmware at the time it was told
    Given the file server offers "$config.firmware.file"
    When the CSMS sends UpdateFirmwareRequest:
      | requestId                   | $generated.requestId                |
      | firmware.location           | $fileServer.url                     |
      | firmware.retrieveDateTime   | now - 2 hours                       |
      | firmware.installDateTime    | now + $config.firmware.installOffset |
      | firmware.signingCertificate | $config.firmware.certificate        |
      | firmware.signature          | $config.firmware.signature          |
    Then the station must answer Accepted
    And the station must send FirmwareStatusNotificationRequest with status Downloading
    Given the next step may take $config.longOperationTimeout
    Then the station must download "$config.firmware.file"
    And the station must send FirmwareStatusNotificationRequest with status Downloaded
    Given the next step may take $config.longOperationTimeout
    Then the station must send FirmwareStatusNotificationRequest with status SignatureVerified
    And the station must send FirmwareStatusNotificationRequest with status InstallScheduled
    And the station may report every connector Unavailable
    Given the next step may take $config.firmware.installOffset + $config.longOperationTimeout
    Then the station must go through RebootBeforeFirmwareInstallation or send FirmwareStatusNotificationRequest with status Installing
    And the station may go through RebootBeforeFirmwareActivation
    Given the next step may take $config.longOperationTimeout
    Then the station must have reconnected since UpdateFirmwareRequest
    Given the next step may take $config.longOperationTimeout
    Then the station must send, in any order:
      | FirmwareStatusNotificationRequest | status | Installed       |
      | SecurityEventNotificationRequest  | type   | FirmwareUpdated |
    And every connector must end up Available
