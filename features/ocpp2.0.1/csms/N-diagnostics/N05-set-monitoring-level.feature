@csms @N05
Feature: N05 Set the monitoring level

  @TC_N_16_CSMS
  Scenario: TC_N_16_CSMS The CSMS sets from which severity on events are reported
    When the operator asks the CSMS for SetMonitoringLevelRequest with:
      | severity | 4 |
    Then the CSMS must send SetMonitoringLevelRequest:
      | severity | 4 |

  @TC_N_17_CSMS
  Scenario: TC_N_17_CSMS The CSMS copes with a station that takes no such level
    Given the station will answer SetMonitoringLevelRequest with:
      | status | Rejected |
    When the operator asks the CSMS for SetMonitoringLevelRequest with:
      | severity | 4 |
    Then the CSMS must send SetMonitoringLevelRequest:
      | severity | 4 |
