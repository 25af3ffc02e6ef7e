@station @E08
Feature: E08 Transactions that stop while the station is offline

  Background:
    Given the station is connected and idle

  @TC_E_44_CS
  Scenario: TC_E_44_CS The token that started the session stops it offline
    Given this applies only if "the session can end while offline"
    And the station variables are:
      | OCPPCommCtrlr.OfflineThreshold        | $config.backOff + $config.txTime + 60 |  |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum | $config.backOff + $config.txTime      |  |
      | OCPPCommCtrlr.RetryBackOffRandomRange | 0                                     |  |
    And the state is EnergyTransferStarted
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver presents $config.idToken.valid
    And the driver unplugs
    And the driver leaves if "TxStopPoint contains ParkingBayOccupancy"
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And every queued TransactionEventRequest must have:
      | offline | true |
    And one received TransactionEventRequest must have:
      | eventType | Ended |
      | offline   | true  |

  @TC_E_45_CS @errata-5.11
  Scenario Outline: TC_E_45_CS Another token of the group stops the session offline (known from <memory>)
    Given this applies only if "<condition>"
    And this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | OCPPCommCtrlr.OfflineThreshold        | $config.backOff + $config.txTime + 60 |                             |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum | $config.backOff + $config.txTime      |                             |
      | OCPPCommCtrlr.RetryBackOffRandomRange | 0                                     |                             |
      | AuthCtrlr.LocalAuthorizeOffline       | true                                  | if implemented, if writable |
    And memory state <memory> is prepared with:
      | token                                                      | $config.idToken.valid2      | if "<memory> is IdTokenCached"        |
      | group                                                      | $config.idToken.group.id    | if "<memory> is IdTokenCached"        |
      | localAuthorizationList[0].idToken.idToken                  | $config.idToken.valid2.id   | if "<memory> is IdTokenLocalAuthList" |
      | localAuthorizationList[0].idToken.type                     | $config.idToken.valid2.type | if "<memory> is IdTokenLocalAuthList" |
      | localAuthorizationList[0].idTokenInfo.groupIdToken.idToken | $config.idToken.group.id    | if "<memory> is IdTokenLocalAuthList" |
      | localAuthorizationList[0].idTokenInfo.groupIdToken.type    | $config.idToken.group.type  | if "<memory> is IdTokenLocalAuthList" |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the state is Authorized with:
      | mode | locally |
    And the state is EnergyTransferStarted
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver presents $config.idToken.valid2
    And the driver unplugs
    And the driver leaves if "TxStopPoint contains ParkingBayOccupancy"
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And every queued TransactionEventRequest must have:
      | offline | true |
    And one received TransactionEventRequest must have:
      | eventType | Ended |
      | offline   | true  |

    Examples:
      | memory               | condition                                                     |
      | IdTokenCached        | $config.features contains C-49                                |
      | IdTokenLocalAuthList | $config.profiles contains Local Authorization List Management |
