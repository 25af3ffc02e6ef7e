@csms @K08
Feature: K08 Get the composite schedule

  @TC_K_43_CSMS
  Scenario: TC_K_43_CSMS The CSMS asks for the composite schedule of one EVSE
    Given the station will answer GetCompositeScheduleRequest with:
      | status                                           | Accepted                                     | |
      | schedule.evseId                                  | 1                                            | |
      | schedule.duration                                | 300                                          | |
      | schedule.scheduleStart                           | now                                          | |
      | schedule.chargingRateUnit                        | $GetCompositeScheduleRequest.chargingRateUnit | |
      | schedule.chargingSchedulePeriod[0].startPeriod   | 0                                            | |
      | schedule.chargingSchedulePeriod[0].limit         | 10                                           | if "$GetCompositeScheduleRequest.chargingRateUnit is not W" |
      | schedule.chargingSchedulePeriod[0].limit         | 10000                                        | if "$GetCompositeScheduleRequest.chargingRateUnit is W"     |
    When the operator asks the CSMS for GetCompositeScheduleRequest with:
      | evseId           | 1                         |
      | duration         | $config.compositeDuration |
      | chargingRateUnit | $config.chargingRateUnit  |
    Then the CSMS must send GetCompositeScheduleRequest:
      | evseId           | 1                         |
      | duration         | $config.compositeDuration |
      | chargingRateUnit | $config.chargingRateUnit  |

  @TC_K_44_CSMS
  Scenario: TC_K_44_CSMS The CSMS asks for the composite schedule of the whole station
    Given the station will answer GetCompositeScheduleRequest with:
      | status                                         | Accepted                                      |  |
      | schedule.evseId                                | 0                                             |  |
      | schedule.duration                              | 300                                           |  |
      | schedule.scheduleStart                         | now                                           |  |
      | schedule.chargingRateUnit                      | $GetCompositeScheduleRequest.chargingRateUnit |  |
      | schedule.chargingSchedulePeriod[0].startPeriod | 0                                             |  |
      | schedule.chargingSchedulePeriod[0].limit       | 10                                            | if "$GetCompositeScheduleRequest.chargingRateUnit is not W" |
      | schedule.chargingSchedulePeriod[0].limit       | 10000                                         | if "$GetCompositeScheduleRequest.chargingRateUnit is W" |
    When the operator asks the CSMS for GetCompositeScheduleRequest with:
      | evseId           | 0                         |
      | duration         | $config.compositeDuration |
      | chargingRateUnit | $config.chargingRateUnit  |
    Then the CSMS must send GetCompositeScheduleRequest:
      | evseId           | 0                         |
      | duration         | $config.compositeDuration |
      | chargingRateUnit | $config.chargingRateUnit  |
