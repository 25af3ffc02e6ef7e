@csms @F05
Feature: F05 Unlock a connector

  @TC_F_06_CSMS
  Scenario: TC_F_06_CSMS The CSMS unlocks a connector that is not in use
    Given the station will answer UnlockConnectorRequest with:
      | status | Unlocked |
    When the operator asks the CSMS for UnlockConnectorRequest with:
      | evseId      | $config.evseId      |
      | connectorId | $config.connectorId |
    Then the CSMS must send UnlockConnectorRequest:
      | evseId      | $config.evseId      |
      | connectorId | $config.connectorId |
