@station @C16
Feature: C16 Stop transactions with a master pass

  Background:
    Given the station is connected and idle

  @TC_C_47_CS @errata-6.2.32
  Scenario: TC_C_47_CS The holder of a master pass stops all transactions at the display
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCtrlr.MasterPassGroupId | $config.idToken.masterPass.group | |
    And the state is EnergyTransferStarted with:
      | evses | 99 |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                         |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.masterPass.group |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type       |
    When the driver presents $config.idToken.masterPass
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.masterPass.id   |
      | idToken.type    | $config.idToken.masterPass.type |
    When the operator "selects at the station to stop all transactions"
    And the session proceeds to EVConnectedPostSession with:
      | evses | 99 |
    And the session proceeds to EVDisconnected with:
      | evses | 99 |
    And the session proceeds to ParkingBayUnoccupied with:
      | evses | 99 |

  @TC_C_48_CS
  Scenario: TC_C_48_CS The holder of a master pass stops one transaction at the display
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCtrlr.MasterPassGroupId | $config.idToken.masterPass.group | |
    And the state is EnergyTransferStarted with:
      | evses | 99 |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                         |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.masterPass.group |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type       |
    When the session proceeds to StopAuthorized with:
      | masterPass    | the transaction at EVSE $config.evseId |
      | stopTokenTold | perhaps                                |
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied
    Then the station must not send TransactionEventRequest for $config.silence

  @TC_C_49_CS
  Scenario: TC_C_49_CS A master pass stops all transactions of a station without a display
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCtrlr.MasterPassGroupId | $config.idToken.masterPass.group | |
    And the state is EnergyTransferStarted with:
      | evses | 2 |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                         |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.masterPass.group |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type       |
    When the driver presents $config.idToken.masterPass
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.masterPass.id   |
      | idToken.type    | $config.idToken.masterPass.type |
    When the session proceeds to EVConnectedPostSession with:
      | evses | 2 |
    And the session proceeds to EVDisconnected with:
      | evses | 2 |
    And the session proceeds to ParkingBayUnoccupied with:
      | evses | 2 |
