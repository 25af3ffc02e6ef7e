@station @C09
Feature: C09 Authorize by group

  Background:
    Given the station is connected and idle

  @TC_C_39_CS
  Scenario: TC_C_39_CS Another token of the same group stops the transaction
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status               | Accepted                   |
      | idTokenInfo.groupIdToken.idToken | $config.idToken.group.id   |
      | idTokenInfo.groupIdToken.type    | $config.idToken.group.type |
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized
    And the session proceeds to EnergyTransferStarted
    And the driver presents $config.idToken.valid2
    Then the station must send AuthorizeRequest:
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    And the station must send TransactionEventRequest:
      | triggerReason   | StopAuthorized              |
      | idToken.idToken | $config.idToken.valid2.id   |
      | idToken.type    | $config.idToken.valid2.type |
    When the session proceeds to EVConnectedPostSession with:
      | stop | already |
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied
