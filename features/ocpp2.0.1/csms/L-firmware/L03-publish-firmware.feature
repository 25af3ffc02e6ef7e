@csms @L03
Feature: L03 Publish firmware on a local controller

  @TC_L_17_CSMS
  Scenario: TC_L_17_CSMS The CSMS has firmware published on a local controller
    When the operator asks the CSMS for PublishFirmwareRequest with:
      | location | $config.firmware.location |
    Then the CSMS must send PublishFirmwareRequest:
      | location | $config.firmware.location |
    When the station sends PublishFirmwareStatusNotificationRequest:
      | status    | Downloading                       |
      | requestId | $PublishFirmwareRequest.requestId |
    And the station sends PublishFirmwareStatusNotificationRequest:
      | status    | Downloaded                        |
      | requestId | $PublishFirmwareRequest.requestId |
    And the station sends PublishFirmwareStatusNotificationRequest:
      | status    | ChecksumVerified                  |
      | requestId | $PublishFirmwareRequest.requestId |
    And the station sends PublishFirmwareStatusNotificationRequest:
      | status      | Published                         |
      | location[0] | $config.firmware.location         |
      | requestId   | $PublishFirmwareRequest.requestId |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_L_19_CSMS
  Scenario: TC_L_19_CSMS The CSMS is told that the checksum of firmware to publish is wrong
    When the operator asks the CSMS for PublishFirmwareRequest with:
      | location | $config.firmware.location |
    Then the CSMS must send PublishFirmwareRequest:
      | location | $config.firmware.location |
    When the station sends PublishFirmwareStatusNotificationRequest:
      | status    | Downloading                       |
      | requestId | $PublishFirmwareRequest.requestId |
    And the station sends PublishFirmwareStatusNotificationRequest:
      | status    | Downloaded                        |
      | requestId | $PublishFirmwareRequest.requestId |
    And the station sends PublishFirmwareStatusNotificationRequest:
      | status    | InvalidChecksum                   |
      | requestId | $PublishFirmwareRequest.requestId |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_L_20_CSMS
  Scenario: TC_L_20_CSMS The CSMS is told that firmware could not be published
    When the operator asks the CSMS for PublishFirmwareRequest with:
      | location | $config.firmware.location |
    Then the CSMS must send PublishFirmwareRequest:
      | location | $config.firmware.location |
    When the station sends PublishFirmwareStatusNotificationRequest:
      | status    | Downloading                       |
      | requestId | $PublishFirmwareRequest.requestId |
    And the station sends PublishFirmwareStatusNotificationRequest:
      | status    | Downloaded                        |
      | requestId | $PublishFirmwareRequest.requestId |
    And the station sends PublishFirmwareStatusNotificationRequest:
      | status    | ChecksumVerified                  |
      | requestId | $PublishFirmwareRequest.requestId |
    And the station sends PublishFirmwareStatusNotificationRequest:
      | status    | PublishFailed                     |
      | requestId | $PublishFirmwareRequest.requestId |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_L_24_CSMS
  Scenario: TC_L_24_CSMS The CSMS is told that firmware to publish could not be downloaded
    When the operator asks the CSMS for PublishFirmwareRequest with:
      | location | $config.firmware.location |
    Then the CSMS must send PublishFirmwareRequest:
      | location | $config.firmware.location |
    When the station sends PublishFirmwareStatusNotificationRequest:
      | status    | Downloading                       |
      | requestId | $PublishFirmwareRequest.requestId |
    And the station sends PublishFirmwareStatusNotificationRequest:
      | status    | DownloadFailed                    |
      | requestId | $PublishFirmwareRequest.requestId |
    Then the CSMS must answer with:
      | customData | absent or present |
