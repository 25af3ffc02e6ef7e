@station @P03
Feature: P03 Custom data

  Background:
    Given the station is connected and idle

  @TC_P_03_CS
  Scenario: TC_P_03_CS The station takes messages with custom data of a vendor
    When the CSMS sends SetVariablesRequest:
      | customData                           | {"vendorId": "org.plugproof", "shade": "green"} |
      | customData.vendorId                  | $config.vendorId                                |
      | setVariableData[0].customData        | {"vendorId": "org.plugproof", "shade": "blue"}  |
      | setVariableData[0].component.name    | OCPPCommCtrlr                                   |
      | setVariableData[0].variable.name     | OfflineThreshold                                |
      | setVariableData[0].attributeType     | Actual                                          |
      | setVariableData[0].attributeValue    | '200'                                           |
    Then the station must answer with:
      | setVariableResult[0].attributeStatus | Accepted |
    When the CSMS sends GetVariablesRequest:
      | customData                        | {"vendorId": "org.plugproof", "shade": "green"} |
      | customData.vendorId               | $config.vendorId                                |
      | getVariableData[0].component.name | OCPPCommCtrlr                                   |
      | getVariableData[0].variable.name  | OfflineThreshold                                |
      | getVariableData[0].attributeType  | Actual                                          |
    Then the station must answer with:
      | getVariableResult[0].attributeStatus | Accepted         |
      | getVariableResult[0].attributeType   | Actual or absent |
      | getVariableResult[0].attributeValue  | 200              |

  @TC_P_04_CS
  Scenario: TC_P_04_CS The station takes a charging profile with custom data of a vendor
    Given this applies only if "$config.profiles contains Smart Charging"
    When the CSMS sends SetChargingProfileRequest:
      | evseId                                                                     | $config.evseId                                  |                                    |
      | chargingProfile.id                                                         | $config.chargingProfile.id                      |                                    |
      | chargingProfile.stackLevel                                                 | $config.chargingProfile.stackLevel              |                                    |
      | chargingProfile.chargingProfilePurpose                                     | TxDefaultProfile                                |                                    |
      | chargingProfile.chargingProfileKind                                        | Relative                                        |                                    |
      | chargingProfile.transactionId                                              | absent                                          |                                    |
      | chargingProfile.customData                                                 | {"vendorId": "org.plugproof", "shade": "green"} |                                    |
      | chargingProfile.customData.vendorId                                        | $config.vendorId                                |                                    |
      | chargingProfile.chargingSchedule[0].id                                     | 1                                               |                                    |
      | chargingProfile.chargingSchedule[0].duration                               | $config.chargingProfile.duration                |                                    |
      | chargingProfile.chargingSchedule[0].startSchedule                          | absent                                          |                                    |
      | chargingProfile.chargingSchedule[0].chargingRateUnit                       | $config.chargingRateUnit                        |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].startPeriod  | 0                                               |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6                                               | if "$config.chargingRateUnit is A" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].limit        | 6000                                            | if "$config.chargingRateUnit is W" |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases | $config.numberPhases                            |                                    |
      | chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0].customData   | {"vendorId": "org.plugproof", "shade": "blue"}  |                                    |
    Then the station must answer Accepted
