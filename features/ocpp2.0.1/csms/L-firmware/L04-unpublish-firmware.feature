@csms @L04
Feature: L04 Unpublish firmware on a local controller

  @TC_L_21_CSMS
  Scenario: TC_L_21_CSMS The CSMS has firmware withdrawn from a local controller
    Given the station will answer UnpublishFirmwareRequest with:
      | status | Unpublished |
    When the operator asks the CSMS for UnpublishFirmwareRequest
    Then the CSMS must send UnpublishFirmwareRequest:
      | checksum | not empty |

  @TC_L_22_CSMS
  Scenario: TC_L_22_CSMS The CSMS is told that there is no such firmware to withdraw
    Given the station will answer UnpublishFirmwareRequest with:
      | status | NoFirmware |
    When the operator asks the CSMS for UnpublishFirmwareRequest
    Then the CSMS must send UnpublishFirmwareRequest:
      | checksum | not empty |

  @TC_L_23_CSMS
  Scenario: TC_L_23_CSMS The CSMS is told that the firmware to withdraw is being downloaded
    Given the station will answer UnpublishFirmwareRequest with:
      | status | DownloadOngoing |
    When the operator asks the CSMS for UnpublishFirmwareRequest
    Then the CSMS must send UnpublishFirmwareRequest:
      | checksum | not empty |
