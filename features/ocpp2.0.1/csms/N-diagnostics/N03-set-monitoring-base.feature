@csms @N03
Feature: N03 Set the monitoring base

  @TC_N_05_CSMS
  Scenario: TC_N_05_CSMS The CSMS sets each monitoring base
    When the operator asks the CSMS for SetMonitoringBaseRequest with:
      | monitoringBase | All |
    Then the CSMS must send SetMonitoringBaseRequest:
      | monitoringBase | All |
    When the operator asks the CSMS for SetMonitoringBaseRequest with:
      | monitoringBase | FactoryDefault |
    Then the CSMS must send SetMonitoringBaseRequest:
      | monitoringBase | FactoryDefault |
    When the operator asks the CSMS for SetMonitoringBaseRequest with:
      | monitoringBase | HardWiredOnly |
    Then the CSMS must send SetMonitoringBaseRequest:
      | monitoringBase | HardWiredOnly |
