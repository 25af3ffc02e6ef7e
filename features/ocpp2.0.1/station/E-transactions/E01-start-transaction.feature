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

  @TC_E_02_CS
  Scenario: TC_E_02_CS The transaction starts when energy flows
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStartPoint or TxStartPoint is EnergyTransfer and TxStartPoint is not ParkingBayOccupancy or EVConnected or Authorized or DataSigned or PowerPathClosed"
    And the station variables are:
      | TxCtrlr.TxStartPoint | EnergyTransfer | if writable |
    And the state is Authorized
    When the session proceeds to EnergyTransferStarted
    Then one received TransactionEventRequest must have:
      | eventType                     | Started             |
      | evse.id                       | $config.evseId      |
      | evse.connectorId              | $config.connectorId |
      | transactionInfo.chargingState | Charging            |

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

  @TC_E_10_CS @errata-6.2.44
  Scenario: TC_E_10_CS The transaction starts when a token is accepted at the station
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStartPoint or TxStartPoint is Authorized"
    And the station variables are:
      | TxCtrlr.TxStartPoint                 | Authorized | if writable                 |
      | AuthCtrlr.Enabled                    | true       | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false      | if implemented              |
    When the session proceeds to Authorized with:
      | mode | locally |
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted

  @TC_E_11_CS
  Scenario: TC_E_11_CS The transaction starts when the meter has signed its first value
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStartPoint or TxStartPoint is DataSigned and TxStartPoint is not ParkingBayOccupancy or EVConnected or Authorized"
    And the station variables are:
      | TxCtrlr.TxStartPoint                 | DataSigned                   | if writable |
      | SampledDataCtrlr.SignReadings        | true                         |             |
      | SampledDataCtrlr.TxStartedMeasurands | $config.txStarted.measurands |             |
    And the state is Authorized
    When the session proceeds to EnergyTransferStarted
    Then one received TransactionEventRequest must have:
      | eventType        | Started             |
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    And an entry of TransactionEventRequest.meterValue[*].sampledValue must have:
      | context                          | Transaction.Begin |
      | signedMeterValue.encodingMethod  | present           |
      | signedMeterValue.publicKey       | present           |
      | signedMeterValue.signedMeterData | not empty         |
      | signedMeterValue.signingMethod   | present           |

  @TC_E_12_CS @errata-6.2.44
  Scenario: TC_E_12_CS The transaction starts when the EV is in the parking bay
    Given this applies only if "$config.parkingBayDetector is true and $config.readOnly does not contain TxCtrlr.TxStartPoint or $config.parkingBayDetector is true and TxStartPoint is ParkingBayOccupancy"
    And the station variables are:
      | TxCtrlr.TxStartPoint | ParkingBayOccupancy | if writable |
    When the session proceeds to ParkingBayOccupied
    Then one received TransactionEventRequest must have:
      | eventType     | Started    |
      | triggerReason | EVDetected |
    When the session proceeds to Authorized
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted

  @TC_E_13_CS @errata-6.2.44
  Scenario: TC_E_13_CS The transaction starts when the CSMS asks for it
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStartPoint or TxStartPoint is Authorized"
    And the station variables are:
      | TxCtrlr.TxStartPoint                 | Authorized | if writable                 |
      | AuthCtrlr.Enabled                    | true       | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false      | if implemented              |
    When the session proceeds to Authorized with:
      | mode | remotely |
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted
