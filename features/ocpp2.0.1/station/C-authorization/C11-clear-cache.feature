@station @C11
Feature: C11 Clear the authorization cache

  Background:
    Given the station is connected and idle

  @TC_C_37_CS @errata-6.2.22
  Scenario: TC_C_37_CS The station asks again about a token that was cached once the cache is cleared
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And the station variables are:
      | AuthCacheCtrlr.Enabled      | true | if implemented              |
      | AuthCtrlr.LocalPreAuthorize | true | if implemented, if writable |
    And memory state IdTokenCached is prepared
    When the CSMS sends ClearCacheRequest
    Then the station must answer Accepted
    When the session proceeds to ParkingBayOccupied
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to Authorized
    And the session proceeds to EnergyTransferStarted

  @TC_C_38_CS @errata-6.2.22
  Scenario: TC_C_38_CS The station does not clear a cache that is switched off
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And memory state IdTokenCached is prepared
    And the station variables are:
      | AuthCacheCtrlr.Enabled | false | |
    When the CSMS sends ClearCacheRequest
    Then the station must answer Rejected
