@station @F05
Feature: F05 Unlock a connector from afar

  Background:
    Given the station is connected and idle

  @TC_F_05_CS
  Scenario: TC_F_05_CS The connector of an authorized transaction stays locked
    Given the state is EnergyTransferStarted
    When the CSMS sends UnlockConnectorRequest:
      | evseId      | $config.evseId      |
      | connectorId | $config.connectorId |
    Then the station must answer OngoingAuthorizedTransaction
    And the station may send TransactionEventRequest with eventType Updated
    When $config.silence passes

  @TC_F_06_CS
  Scenario: TC_F_06_CS The station unlocks a cable with which nobody charges
    Given this applies only if "$config.fixedCable is not true"
    And the station variables are:
      | TxCtrlr.TxStartPoint | Authorized | if "TxStartPoint is ParkingBayOccupancy or EVConnected and $config.features contains C-09.2 and $config.readOnly does not contain TxCtrlr.TxStartPoint" |
    When the driver plugs in if "TxStartPoint is not ParkingBayOccupancy or EVConnected and $config.authEnabled is true and $config.cableLockBeforeAuthorization is not true"
    And the CSMS sends UnlockConnectorRequest:
      | evseId      | $config.evseId      |
      | connectorId | $config.connectorId |
    Then the station must answer Unlocked

  @TC_F_07_CS
  Scenario: TC_F_07_CS The station unlocks a connector that has no cable
    Given this applies only if "$config.fixedCable is not true"
    When the CSMS sends UnlockConnectorRequest:
      | evseId      | $config.evseId      |
      | connectorId | $config.connectorId |
    Then the station must answer Unlocked

  @TC_F_10_CS
  Scenario: TC_F_10_CS The station knows no such connector
    When the CSMS sends UnlockConnectorRequest:
      | evseId      | $config.evseId |
      | connectorId | 999            |
    Then the station must answer UnknownConnector
