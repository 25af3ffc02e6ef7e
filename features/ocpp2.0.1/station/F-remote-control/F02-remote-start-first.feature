@station @F02
Feature: F02 Remote start, before the cable

  Background:
    Given the station is connected and idle

  @TC_F_02_CS
  Scenario: TC_F_02_CS A remote start is authorized like a token at the station
    Given this applies only if "$config.readOnly does not contain AuthCtrlr.AuthorizeRemoteStart or $config.authorizeRemoteStart is true"
    And this applies only if "$config.readOnly does not contain AuthCtrlr.Enabled or $config.authEnabled is true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented |
      | AuthCtrlr.AuthorizeRemoteStart       | true  |                |
    And the state is ParkingBayOccupied
    When the session proceeds to Authorized with:
      | mode | remotely |
    And the session proceeds to EnergyTransferStarted

  @TC_F_03_CS
  Scenario: TC_F_03_CS A remote start needs no further authorization
    Given this applies only if "$config.readOnly does not contain AuthCtrlr.AuthorizeRemoteStart or $config.authorizeRemoteStart is not true"
    And the station variables are:
      | AuthCtrlr.Enabled                    | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization | false | if implemented              |
      | AuthCtrlr.AuthorizeRemoteStart       | false |                             |
    And the state is ParkingBayOccupied
    When the session proceeds to Authorized with:
      | mode | remotely |
    And the session proceeds to EnergyTransferStarted

  @TC_F_04_CS @errata-6.2.56 @errata-6.2.57
  Scenario: TC_F_04_CS A remote start lapses when no cable comes, and another one is accepted
    Given the station variables are:
      | TxCtrlr.EVConnectionTimeOut          | $config.evConnectionTimeOut |                                                                                                                                                                                            |
      | AuthCtrlr.Enabled                    | true                        | if implemented, if writable                                                                                                                                                                |
      | AuthCtrlr.DisableRemoteAuthorization | false                       | if implemented                                                                                                                                                                             |
      | TxCtrlr.TxStartPoint                 | Authorized                  | if "TxStartPoint is not ParkingBayOccupancy or Authorized and $config.features contains C-09.2 and $config.readOnly does not contain TxCtrlr.TxStartPoint"                                 |
      | TxCtrlr.TxStartPoint                 | ParkingBayOccupancy         | if "TxStartPoint is not ParkingBayOccupancy or Authorized and $config.features contains C-09.6 and $config.features does not contain C-09.2 and $config.readOnly does not contain TxCtrlr.TxStartPoint" |
    And the state is Authorized with:
      | mode | remotely |
    Then the station must not send TransactionEventRequest for $config.evConnectionTimeOut - 2
    Given the next step may take $config.evConnectionTimeOut + $config.expect
    Then the station must send TransactionEventRequest if "TxStartPoint contains ParkingBayOccupancy or TxStartPoint contains Authorized":
      | triggerReason                 | EVConnectTimeout |                                                                                              |
      | eventType                     | Ended            | if "TxStopPoint is not ParkingBayOccupancy or TxStopPoint is Authorized or PowerPathClosed"  |
      | transactionInfo.stoppedReason | Timeout          | if "TxStopPoint is not ParkingBayOccupancy or TxStopPoint is Authorized or PowerPathClosed"  |
      | eventType                     | Updated          | if "TxStopPoint is ParkingBayOccupancy and TxStopPoint is not Authorized or PowerPathClosed" |
    When $config.tolerance passes if "TxStartPoint is not ParkingBayOccupancy or Authorized"
    And the session proceeds to Authorized with:
      | mode | remotely |
    And $config.evConnectionTimeOut + $config.tolerance passes if "TxStartPoint is not ParkingBayOccupancy or Authorized"
