@csms @K12
Feature: K12 Limits set from outside

  @TC_K_48_CSMS
  Scenario: TC_K_48_CSMS The CSMS is told of a limit set by an energy management system
    When the station sends NotifyChargingLimitRequest:
      | chargingLimit.chargingLimitSource | EMS |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_K_52_CSMS
  Scenario: TC_K_52_CSMS The CSMS is sent a report of limits set from outside
    When the operator asks the CSMS for GetChargingProfilesRequest
    Then the CSMS must send GetChargingProfilesRequest
    When the station sends ReportChargingProfilesRequest:
      | requestId                                 | $GetChargingProfilesRequest.requestId |
      | chargingLimitSource                       | EMS                                   |
      | evseId                                    | 0                                     |
      | chargingProfile[0].chargingProfilePurpose | ChargingStationExternalConstraints    |
    Then the CSMS must answer with:
      | customData | absent or present |
