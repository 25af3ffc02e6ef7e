@station @D02
Feature: D02 Get the version of the local authorization list

  Background:
    Given the station is connected and idle

  @TC_D_08_CS
  Scenario: TC_D_08_CS The station tells the version that the list was sent with
    Given the station variables are:
      | LocalAuthListCtrlr.Enabled | true | if implemented |
    And memory state IdTokenLocalAuthList is prepared
    When the CSMS sends GetLocalListVersionRequest
    Then the station must answer with:
      | versionNumber | $SendLocalListRequest.versionNumber |

  @TC_D_10_CS
  Scenario: TC_D_10_CS The station tells version 0 where the list is switched off
    Given the station variables are:
      | LocalAuthListCtrlr.Enabled | false | |
    When the CSMS sends GetLocalListVersionRequest
    Then the station must answer with:
      | versionNumber | 0 |
