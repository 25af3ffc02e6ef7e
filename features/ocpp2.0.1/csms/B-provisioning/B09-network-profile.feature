@csms @B09
Feature: B09 Set a network connection profile

  @TC_B_44_CSMS
  Scenario: TC_B_44_CSMS The CSMS is told that a station could not take a network profile
    Given the station will answer SetNetworkProfileRequest with:
      | status | Failed |
    When the operator asks the CSMS for SetNetworkProfileRequest
    Then the CSMS must send SetNetworkProfileRequest
