@csms @K13
Feature: K13 Limits from outside released

  @TC_K_50_CSMS
  Scenario: TC_K_50_CSMS The CSMS is told that a limit was released
    When the station sends ClearedChargingLimitRequest:
      | chargingLimitSource | EMS |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_K_51_CSMS
  Scenario: TC_K_51_CSMS The CSMS is told during a transaction that a limit was released
    Given the state is EnergyTransferStarted
    When the station sends ClearedChargingLimitRequest:
      | chargingLimitSource | EMS |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType     | Updated             |
      | triggerReason | ChargingRateChanged |
    Then the CSMS must answer with:
      | customData | absent or present |
