@station @E01
Feature: E01 Start transaction options

  Background:
    Given the station is connected and idle

  @TC_E_01_CS @errata-6.2.44
  Scenario: TC_E_01_CS The transaction starts when the power path is closed
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStartPoint or TxStartPoint is PowerPathClosed and TxStartPoint is not ParkingBayOccupancy or EVConnected or Authorized or DataSigned"
    And the station variables are:
      | TxCtrlr.TxStartPoint | PowerPathClosed | if writable |
    And the state is Authorized
    When the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted

  @TC_E_09_CS @errata-6.2.44
  Scenario: TC_E_09_CS The transaction starts when the EV is connected
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStartPoint or TxStartPoint is EVConnected and TxStartPoint is not ParkingBayOccupancy"
    And the station variables are:
      | TxCtrlr.TxStartPoint | EVConnected | if writable |
    And the state is ParkingBayOccupied
    When the session proceeds to EVConnectedPreSession
    Then one received TransactionEventRequest must have:
      | eventType                     | Started                                |
      | triggerReason                 | CablePluggedIn or ChargingStateChanged |
      | evse.id                       | $config.evseId                         |
      | evse.connectorId              | $config.connectorId                    |
      | transactionInfo.chargingState | EVConnected                            |
    When the session proceeds to Authorized
    And the session proceeds to EnergyTransferStarted
