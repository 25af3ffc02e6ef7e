@csms @D02
Feature: D02 Get the version of the local authorization list

  @TC_D_08_CSMS
  Scenario: TC_D_08_CSMS The CSMS asks for the version of a station's list
    Given the station will answer GetLocalListVersionRequest with:
      | versionNumber | 7 |
    When the operator asks the CSMS for GetLocalListVersionRequest
    Then the CSMS must send GetLocalListVersionRequest

  @TC_D_09_CSMS
  Scenario: TC_D_09_CSMS The CSMS asks for the version of a list that a station does not have
    Given the station will answer GetLocalListVersionRequest with:
      | versionNumber | 0 |
    When the operator asks the CSMS for GetLocalListVersionRequest
    Then the CSMS must send GetLocalListVersionRequest
