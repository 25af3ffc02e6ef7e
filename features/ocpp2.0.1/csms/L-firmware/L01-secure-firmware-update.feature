@csms @L01
Feature: L01 Secure firmware update

  @TC_L_01_CSMS
  Scenario: TC_L_01_CSMS The CSMS has signed firmware installed
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    When the operator asks the CSMS for UpdateFirmwareRequest
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

  @TC_L_02_CSMS
  Scenario: TC_L_02_CSMS The CSMS schedules when signed firmware is installed
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate         |
      | firmware.signature          | $config.firmware.signature           |
      | firmware.installDateTime    | now + $config.firmware.installOffset |
    Then the CSMS must send UpdateFirmwareRequest:
      | firmware.installDateTime | at least now |
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
      | status    | InstallScheduled                 |
      | requestId | $UpdateFirmwareRequest.requestId |
    And $UpdateFirmwareRequest.firmware.installDateTime passes
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

  @TC_L_03_CSMS
  Scenario: TC_L_03_CSMS The CSMS schedules when signed firmware is downloaded
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate          |
      | firmware.signature          | $config.firmware.signature            |
      | firmware.retrieveDateTime   | now + $config.firmware.downloadOffset |
    Then the CSMS must send UpdateFirmwareRequest:
      | firmware.retrieveDateTime | at least now |
    When the station sends FirmwareStatusNotificationRequest:
      | status    | DownloadScheduled                |
      | requestId | $UpdateFirmwareRequest.requestId |
    And $UpdateFirmwareRequest.firmware.retrieveDateTime passes
    And the station sends FirmwareStatusNotificationRequest:
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

  @TC_L_04_CSMS
  Scenario: TC_L_04_CSMS The CSMS is told that the signing certificate was revoked
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    And the station will answer UpdateFirmwareRequest with:
      | status | RevokedCertificate |
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest

  @TC_L_05_CSMS
  Scenario: TC_L_05_CSMS The CSMS is told that the signing certificate is invalid
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    And the station will answer UpdateFirmwareRequest with:
      | status | InvalidCertificate |
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest
    When the station sends SecurityEventNotificationRequest:
      | type | InvalidFirmwareSigningCertificate |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_L_06_CSMS
  Scenario: TC_L_06_CSMS The CSMS is told that the signature is invalid
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest
    When the station sends FirmwareStatusNotificationRequest:
      | status    | Downloading                      |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | Downloaded                       |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | InvalidSignature                 |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station sends SecurityEventNotificationRequest:
      | type | InvalidFirmwareSignature |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_L_07_CSMS
  Scenario: TC_L_07_CSMS The CSMS is told that the download failed
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest
    When the station sends FirmwareStatusNotificationRequest:
      | status    | Downloading                      |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | DownloadFailed                   |
      | requestId | $UpdateFirmwareRequest.requestId |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_L_08_CSMS
  Scenario: TC_L_08_CSMS The CSMS is told that the firmware did not verify while it was installed
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest
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
      | status    | InstallVerificationFailed        |
      | requestId | $UpdateFirmwareRequest.requestId |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_L_09_CSMS
  Scenario: TC_L_09_CSMS The CSMS is told that installing failed
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest
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
      | status    | InstallationFailed               |
      | requestId | $UpdateFirmwareRequest.requestId |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_L_10_CSMS
  Scenario: TC_L_10_CSMS The CSMS replaces an update under way by another
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    And the station will answer UpdateFirmwareRequest with:
      | status | Accepted |
    And the station will answer UpdateFirmwareRequest with:
      | status | AcceptedCanceled |
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest
    When the station sends FirmwareStatusNotificationRequest:
      | status    | Downloading                      |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest
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

  @TC_L_11_CSMS
  Scenario: TC_L_11_CSMS The CSMS is refused another update while one is under way
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    And the station will answer UpdateFirmwareRequest with:
      | status | Accepted |
    And the station will answer UpdateFirmwareRequest with:
      | status | Rejected |
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest
    When the station sends FirmwareStatusNotificationRequest:
      | status    | Downloading                      |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest
    When the station sends FirmwareStatusNotificationRequest:
      | status    | Downloaded                                   |
      | requestId | $FirmwareStatusNotificationRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | SignatureVerified                            |
      | requestId | $FirmwareStatusNotificationRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | Installing                                   |
      | requestId | $FirmwareStatusNotificationRequest.requestId |
    And the station sends FirmwareStatusNotificationRequest:
      | status    | InstallRebooting                             |
      | requestId | $FirmwareStatusNotificationRequest.requestId |
    And the station sends BootNotificationRequest:
      | reason | FirmwareUpdate |
    Then the CSMS must answer Accepted
    When the station reports every connector Available
    And the station sends FirmwareStatusNotificationRequest:
      | status    | Installed                                    |
      | requestId | $FirmwareStatusNotificationRequest.requestId |

  @TC_L_13_CSMS
  Scenario: TC_L_13_CSMS The CSMS updates a station that first lets its transaction end
    Given this applies only if "$config.firmware.certificate is not absent and $config.firmware.signature is not absent"
    And the state is EnergyTransferStarted
    When the operator asks the CSMS for UpdateFirmwareRequest with:
      | firmware.signingCertificate | $config.firmware.certificate |
      | firmware.signature          | $config.firmware.signature   |
    Then the CSMS must send UpdateFirmwareRequest:
      | firmware.signingCertificate | $config.firmware.certificate |
    When the station sends FirmwareStatusNotificationRequest:
      | status    | DownloadScheduled                |
      | requestId | $UpdateFirmwareRequest.requestId |
    And the station reports every other connector Unavailable
    And the session proceeds to StopAuthorized
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And $UpdateFirmwareRequest.firmware.retrieveDateTime passes
    And the station sends FirmwareStatusNotificationRequest:
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
