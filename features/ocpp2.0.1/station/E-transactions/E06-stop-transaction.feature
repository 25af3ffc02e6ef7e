@station @E06
Feature: E06 Stop transaction options

  Background:
    Given the station is connected and idle

  @TC_E_07_CS
  Scenario: TC_E_07_CS The transaction ends when a token opens the power path
    Given this applies only if "$config.authEnabled is true or $config.startButton is true"
    And this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is PowerPathClosed and TxStopPoint is not Authorized"
    And the station variables are:
      | TxCtrlr.TxStopPoint | PowerPathClosed | if writable |
    And the state is EnergyTransferStarted
    When the session proceeds to StopAuthorized with:
      | stop | locally |
    Then one received TransactionEventRequest must have:
      | eventType | Ended |

  @TC_E_08_CS
  Scenario: TC_E_08_CS The transaction ends when its energy does
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is EnergyTransfer and TxStopPoint is not Authorized or PowerPathClosed"
    And the station variables are:
      | TxCtrlr.TxStopPoint | EnergyTransfer | if writable |
    And the state is EnergyTransferStarted
    When the session proceeds to StopAuthorized
    Then one received TransactionEventRequest must have:
      | eventType | Ended |
    And the station must not send TransactionEventRequest for $config.silence

  @TC_E_14_CS @errata-6.2.51
  Scenario: TC_E_14_CS The transaction ends when the cable is taken out
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is EVConnected and TxStopPoint is not EnergyTransfer or PowerPathClosed or DataSigned or Authorized"
    And the station variables are:
      | TxCtrlr.TxStopPoint | EVConnected | if writable |
    And the state is EVConnectedPostSession
    When the driver unplugs
    Then the station must report the connector Available
    And the station must send TransactionEventRequest:
      | eventType                     | Ended                             |                                   |
      | triggerReason                 | EVCommunicationLost               |                                   |
      | transactionInfo.chargingState | Idle                              |                                   |
      | transactionInfo.stoppedReason | Local or EVDisconnected or absent | if "$config.stopMode is locally"  |
      | transactionInfo.stoppedReason | Remote or EVDisconnected          | if "$config.stopMode is remotely" |

  @TC_E_15_CS
  Scenario: TC_E_15_CS The transaction ends when a token ends the authorization
    Given this applies only if "$config.authEnabled is true or $config.startButton is true"
    And this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is Authorized and TxStopPoint is not PowerPathClosed"
    And the station variables are:
      | TxCtrlr.TxStopPoint | Authorized | if writable |
    And the state is EnergyTransferStarted
    When the session proceeds to StopAuthorized with:
      | stop | locally |
    Then one received TransactionEventRequest must have:
      | eventType                     | Ended           |
      | transactionInfo.stoppedReason | Local or absent |

  @TC_E_16_CS
  Scenario: TC_E_16_CS The transaction ends when the CSMS calls the token of an offline session invalid
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is Authorized or PowerPathClosed and TxStopPoint is not EnergyTransfer or DataSigned"
    And the station variables are:
      | TxCtrlr.TxStopPoint                    | Authorized      | if "$config.features contains C-10.2", if writable         |
      | TxCtrlr.TxStopPoint                    | PowerPathClosed | if "$config.features does not contain C-10.2", if writable |
      | AuthCtrlr.Enabled                      | true            | if implemented, if writable                                |
      | AuthCtrlr.DisableRemoteAuthorization   | false           | if implemented                                             |
      | AuthCtrlr.LocalAuthorizeOffline        | true            | if implemented, if writable                                |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled | true            | if implemented                                             |
      | TxCtrlr.StopTxOnInvalidId              | true            |                                                            |
    And memory state IdTokenCached is prepared if "$config.features contains C-49"
    And memory state IdTokenLocalAuthList is prepared if "$config.profiles contains Local Authorization List Management"
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Invalid |
    And the state is StartOfflineTransaction
    Then every queued TransactionEventRequest must have:
      | offline | true |
    And the station may send TransactionEventRequest:
      | eventType                     | Updated                              |
      | triggerReason                 | ChargingStateChanged or Deauthorized |
      | transactionInfo.chargingState | SuspendedEVSE or EVConnected         |
    Given the next step may take $config.expect - $config.silence
    Then the station must send TransactionEventRequest:
      | eventType                     | Ended        |
      | triggerReason                 | Deauthorized |
      | transactionInfo.stoppedReason | DeAuthorized |

  @TC_E_17_CS @errata-5.13 @errata-6.2.45 @errata-6.2.46
  Scenario: TC_E_17_CS The transaction ends when the lost EV ends the authorization
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is Authorized and TxStopPoint is not EVConnected or PowerPathClosed or EnergyTransfer"
    And the station variables are:
      | TxCtrlr.TxStopPoint                    | Authorized | if writable                 |
      | TxCtrlr.StopTxOnEVSideDisconnect       | true       | if writable                 |
      | OCPPCommCtrlr.UnlockOnEVSideDisconnect | false      | if implemented, if writable |
      | AuthCtrlr.Enabled                      | true       | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization   | false      | if implemented              |
    And the state is EnergyTransferSuspended
    When the driver unplugs at the vehicle
    Then the station must send TransactionEventRequest:
      | eventType                     | Ended               |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
      | transactionInfo.stoppedReason | EVDisconnected      |
    When the driver presents $config.idToken.valid if "$config.fixedCable is false"
    And the station may send AuthorizeRequest
    And the driver unplugs if "$config.fixedCable is false"
    Then the station must report the connector Available

  @TC_E_19_CS
  Scenario: TC_E_19_CS The transaction ends when the EV leaves the parking bay
    Given this applies only if "$config.parkingBayDetector is true and $config.readOnly does not contain TxCtrlr.TxStopPoint or $config.parkingBayDetector is true and TxStopPoint is ParkingBayOccupancy and TxStopPoint is not EnergyTransfer or PowerPathClosed or DataSigned or Authorized or EVConnected"
    And the station variables are:
      | TxCtrlr.TxStopPoint | ParkingBayOccupancy | if writable |
    And the state is EVDisconnected
    When the driver leaves
    Then the station must send TransactionEventRequest:
      | eventType                     | Ended           |                                   |
      | triggerReason                 | EVDeparted      |                                   |
      | transactionInfo.stoppedReason | Local or absent | if "$config.stopMode is locally"  |
      | transactionInfo.stoppedReason | Remote          | if "$config.stopMode is remotely" |

  @TC_E_20_CS
  Scenario: TC_E_20_CS The transaction ends when the EV is lost
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is EVConnected and TxStopPoint is not EnergyTransfer or PowerPathClosed"
    And this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or $config.readOnly does not contain TxCtrlr.StopTxOnEVSideDisconnect or $config.stopTxOnEVSideDisconnect is false or TxStopPoint is not Authorized"
    And the station variables are:
      | TxCtrlr.TxStopPoint              | EVConnected | if writable |
      | TxCtrlr.StopTxOnEVSideDisconnect | false       | if writable |
    And the state is EnergyTransferSuspended
    When the driver unplugs at the vehicle
    Then the station must send TransactionEventRequest:
      | eventType                     | Ended               |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
      | transactionInfo.stoppedReason | EVDisconnected      |

  @TC_E_21_CS
  Scenario: TC_E_21_CS The transaction ends when the CSMS ends the authorization
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is Authorized and TxStopPoint is not PowerPathClosed"
    And the station variables are:
      | TxCtrlr.TxStopPoint | Authorized | if writable |
    And the state is EnergyTransferStarted
    When the session proceeds to StopAuthorized with:
      | stop | remotely |
    Then one received TransactionEventRequest must have:
      | eventType                     | Ended  |
      | transactionInfo.stoppedReason | Remote |

  @TC_E_22_CS @errata-6.2.50
  Scenario: TC_E_22_CS The transaction ends when the EV takes no more energy
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is EnergyTransfer"
    And the station variables are:
      | TxCtrlr.TxStopPoint | EnergyTransfer | if writable |
    And the state is EnergyTransferStarted
    When the driver stops charging from the vehicle
    Then the station must send TransactionEventRequest:
      | eventType                     | Ended                      |
      | triggerReason                 | ChargingStateChanged       |
      | transactionInfo.chargingState | EVConnected or SuspendedEV |
      | transactionInfo.stoppedReason | StoppedByEV                |

  @TC_E_35_CS @errata-6.2.49
  Scenario: TC_E_35_CS The transaction ends when the CSMS opens the power path
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is PowerPathClosed and TxStopPoint is not Authorized"
    And the station variables are:
      | TxCtrlr.TxStopPoint | PowerPathClosed | if writable |
    And the state is EnergyTransferStarted
    When the session proceeds to StopAuthorized with:
      | stop | remotely |
    Then one received TransactionEventRequest must have:
      | eventType                     | Ended  |
      | transactionInfo.stoppedReason | Remote |

  @TC_E_37_CS
  Scenario: TC_E_37_CS The transaction ends when the lost EV opens the power path
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is PowerPathClosed and TxStopPoint is not EnergyTransfer or EVConnected or DataSigned"
    And the station variables are:
      | TxCtrlr.TxStopPoint              | PowerPathClosed | if writable |
      | TxCtrlr.StopTxOnEVSideDisconnect | false           | if writable |
    And the state is EnergyTransferSuspended
    When the driver unplugs at the vehicle
    Then the station must send TransactionEventRequest:
      | eventType                     | Ended                         |
      | triggerReason                 | EVCommunicationLost           |
      | transactionInfo.chargingState | Idle                          |
      | transactionInfo.stoppedReason | EVDisconnected or StoppedByEV |

  @TC_E_39_CS @errata-6.2.47
  Scenario: TC_E_39_CS The transaction ends when no cable comes in time
    Given this applies only if "$config.authEnabled is true or $config.startButton is true"
    And this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is Authorized"
    And the station variables are:
      | TxCtrlr.TxStopPoint                  | Authorized                  | if writable                 |
      | TxCtrlr.EVConnectionTimeOut          | $config.evConnectionTimeOut |                             |
      | AuthCtrlr.Enabled                    | true                        | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false                       | if implemented              |
    And the state is Authorized
    Then the station must not send TransactionEventRequest for $config.evConnectionTimeOut - 2
    Given the next step may take $config.evConnectionTimeOut + $config.expect
    Then the station must send TransactionEventRequest if "TxStartPoint is ParkingBayOccupancy or Authorized":
      | triggerReason                 | EVConnectTimeout |                                              |
      | eventType                     | Ended            | if "TxStartPoint is not ParkingBayOccupancy" |
      | transactionInfo.stoppedReason | Timeout          | if "TxStartPoint is not ParkingBayOccupancy" |
      | eventType                     | Ended or Updated | if "TxStartPoint is ParkingBayOccupancy"     |
    When $config.tolerance passes if "TxStartPoint is not ParkingBayOccupancy or Authorized"
    And the driver plugs in
    Then the station must report the connector Occupied
    When $config.silence passes
    Then any received TransactionEventRequest must have:
      | transactionInfo.chargingState | absent or not Charging   |
      | triggerReason                 | not ChargingStateChanged |

  @TC_E_54_CS
  Scenario: TC_E_54_CS The transaction ends when an EV that talks to the station is lost
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or TxStopPoint is EVConnected and TxStopPoint is not EnergyTransfer or PowerPathClosed"
    And this applies only if "$config.readOnly does not contain TxCtrlr.TxStopPoint or $config.readOnly does not contain TxCtrlr.StopTxOnEVSideDisconnect or $config.stopTxOnEVSideDisconnect is false or TxStopPoint is not Authorized"
    And the station variables are:
      | TxCtrlr.TxStopPoint              | EVConnected | if writable |
      | TxCtrlr.StopTxOnEVSideDisconnect | false       | if writable |
    And the state is EnergyTransferSuspended
    When the driver unplugs at the vehicle
    Then the station must send TransactionEventRequest:
      | eventType                     | Ended                         |
      | triggerReason                 | EVCommunicationLost           |
      | transactionInfo.chargingState | Idle                          |
      | transactionInfo.stoppedReason | StoppedByEV or EVDisconnected |
