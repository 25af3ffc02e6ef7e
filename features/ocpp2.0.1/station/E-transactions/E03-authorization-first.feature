@station @E03
Feature: E03 The token comes before the cable

  Background:
    Given the station is connected and idle

  @TC_E_04_CS @errata-5.12
  Scenario: TC_E_04_CS The station charges when the cable follows a token
    Given the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
    And the state is ParkingBayOccupied
    When the session proceeds to Authorized with:
      | mode | locally |
    And the session proceeds to EnergyTransferStarted

  @TC_E_05_CS
  Scenario: TC_E_05_CS A cable that comes too late finds the authorization lapsed, and a new one charges
    Given this applies only if "$config.authEnabled is true or $config.startButton is true"
    And the station variables are:
      | TxCtrlr.EVConnectionTimeOut          | $config.evConnectionTimeOut |                             |
      | AuthCtrlr.Enabled                    | true                        | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false                       | if implemented              |
      | AuthCacheCtrlr.Enabled               | false                       | if implemented              |
    And the state is Authorized with:
      | mode | locally |
    Then the station must not send TransactionEventRequest for $config.evConnectionTimeOut - 2
    Given the next step may take $config.evConnectionTimeOut + $config.expect
    Then the station must send TransactionEventRequest if "TxStartPoint contains ParkingBayOccupancy or TxStartPoint contains Authorized":
      | triggerReason                 | EVConnectTimeout  |                                                                                              |
      | eventType                     | Ended             | if "TxStopPoint is Authorized or PowerPathClosed"                                            |
      | transactionInfo.stoppedReason | Timeout           | if "TxStopPoint is Authorized or PowerPathClosed"                                            |
      | eventType                     | Updated           | if "TxStopPoint is ParkingBayOccupancy and TxStopPoint is not Authorized or PowerPathClosed" |
      | transactionInfo.stoppedReason | absent or Timeout | if "TxStopPoint is not Authorized or PowerPathClosed"                                        |
    When $config.tolerance passes if "TxStartPoint is not ParkingBayOccupancy or Authorized"
    And the session proceeds to Authorized with:
      | mode | locally |
    And the session proceeds to EnergyTransferStarted

  @TC_E_38_CS
  Scenario: TC_E_38_CS The station tells that the EV is not ready to charge
    Given this applies only if "TxStartPoint is not EnergyTransfer"
    And the state is Authorized
    When the driver makes the vehicle wait
    And the session proceeds to EVConnectedPreSession
    Then the station may send TransactionEventRequest:
      | triggerReason                 | SignedDataReceived or Authorized or RemoteStart |
      | transactionInfo.chargingState | absent or EVConnected or SuspendedEVSE          |
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEVSE        |
    And the station must send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEV          |

  @TC_E_52_CS @errata-5.11 @errata-6.2.48
  Scenario: TC_E_52_CS The station asks nobody about a token where asking the CSMS is switched off
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | true |                             |
    And the CSMS sends ClearCacheRequest if "$config.features contains C-49"
    And the CSMS sends SendLocalListRequest if "$config.profiles contains Local Authorization List Management":
      | versionNumber          | 1      |
      | updateType             | Full   |
      | localAuthorizationList | absent |
    And the state is ParkingBayOccupied
    When the driver presents $config.idToken.valid
    Then the station must not send AuthorizeRequest for $config.silence
    When the session proceeds to EVConnectedPreSession
    Then the station must not send AuthorizeRequest for $config.silence
    And any received TransactionEventRequest must have:
      | transactionInfo.chargingState | absent or not Charging |
