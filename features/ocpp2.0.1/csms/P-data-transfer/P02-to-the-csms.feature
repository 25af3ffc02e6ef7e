@csms @P02
Feature: P02 Data transfer to the CSMS

  @TC_P_02_CSMS
  Scenario: TC_P_02_CSMS The CSMS refuses data of a vendor that it does not know
    When the station sends DataTransferRequest:
      | vendorId  | $config.vendorId  |
      | messageId | $config.messageId |
    Then the CSMS must answer UnknownVendorId or UnknownMessageId or Rejected
