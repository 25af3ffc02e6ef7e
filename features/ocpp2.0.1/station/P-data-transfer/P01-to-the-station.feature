@station @P01
Feature: P01 Data transfer to the station

  Background:
    Given the station is connected and idle

  @TC_P_01_CS
  Scenario: TC_P_01_CS The station refuses data of a vendor that it does not know
    When the CSMS sends DataTransferRequest:
      | vendorId  | org.openchargealliance.octt |
      | messageId | $config.messageId           |
    Then the station must answer UnknownVendorId or UnknownMessageId or Rejected
