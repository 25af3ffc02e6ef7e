@station @E10
Feature: E10 The cable comes off the EV and the transaction goes on

  Background:
    Given the station is connected and idle

  @TC_E_26_CS
  Scenario Outline: TC_E_26_CS The EV that comes back charges on (<cable> cable)
    Given this applies only if "$config.fixedCable is <fixed>"
    And this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is Authorized or ParkingBayOccupancy and TxStopPoint is not EnergyTransfer or PowerPathClosed or DataSigned or EVConnected"
    And this applies only if "$config.readOnly does not contain TxCtrlr.StopTxOnEVSideDisconnect or $config.stopTxOnEVSideDisconnect is false"
    And the station variables are:
      | TxCtrlr.TxStopPoint                    | Authorized          | if "$config.features contains C-10.2", if writable         |
      | TxCtrlr.TxStopPoint                    | ParkingBayOccupancy | if "$config.features does not contain C-10.2", if writable |
      | OCPPCommCtrlr.UnlockOnEVSideDisconnect | false               | if implemented, if writable                                |
      | TxCtrlr.StopTxOnEVSideDisconnect       | false               | if writable                                                |
    And the state is EnergyTransferSuspended
    When the driver unplugs at the vehicle
    Then the station must send TransactionEventRequest:
      | eventType                     | Updated             |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
    And the connector must end up <availability>
    When the driver plugs in at the vehicle
    Then the station must send TransactionEventRequest:
      | eventType                     | Updated        |
      | triggerReason                 | CablePluggedIn |
      | transactionInfo.chargingState | EVConnected    |
    And the station may send TransactionEventRequest with triggerReason SignedDataReceived
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEVSE        |
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEV          |
    And the station must send TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | Charging             |

    Examples:
      | cable | fixed | availability |
      | fixed | true  | Available    |
      | loose | false | Occupied     |

  @TC_E_27_CS @errata-6.2.52
  Scenario: TC_E_27_CS The EV that does not come back loses its authorization
    Given this applies only if "$config.fixedCable is true"
    And this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is Authorized or ParkingBayOccupancy and TxStopPoint is not EnergyTransfer or PowerPathClosed or DataSigned or EVConnected"
    And this applies only if "$config.readOnly does not contain TxCtrlr.StopTxOnEVSideDisconnect or $config.stopTxOnEVSideDisconnect is false"
    And the station variables are:
      | TxCtrlr.TxStopPoint                    | Authorized                  | if "$config.features contains C-10.2", if writable         |
      | TxCtrlr.TxStopPoint                    | ParkingBayOccupancy         | if "$config.features does not contain C-10.2", if writable |
      | OCPPCommCtrlr.UnlockOnEVSideDisconnect | false                       | if implemented, if writable                                |
      | TxCtrlr.StopTxOnEVSideDisconnect       | false                       | if writable                                                |
      | TxCtrlr.EVConnectionTimeOut            | $config.evConnectionTimeOut |                                                            |
    And the state is EnergyTransferSuspended
    When the driver unplugs at the vehicle
    Then the station must send TransactionEventRequest:
      | eventType                     | Updated             |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
    And the station must report the connector Available
    Then the station must not send TransactionEventRequest for $config.evConnectionTimeOut - 2
    Given the next step may take $config.evConnectionTimeOut + $config.expect
    Then the station must send TransactionEventRequest:
      | triggerReason                 | EVConnectTimeout |                                    |
      | eventType                     | Ended            | if "TxStopPoint is Authorized"     |
      | transactionInfo.stoppedReason | Timeout          | if "TxStopPoint is Authorized"     |
      | eventType                     | Updated          | if "TxStopPoint is not Authorized" |
