@csms @I02
Feature: I02 Show the running cost

  @TC_I_01_CSMS @errata-6.3.11
  Scenario: TC_I_01_CSMS The CSMS tells the running cost while the EV charges
    When the session proceeds to Authorized
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted
    And $config.sampledInterval passes
    And the station sends TransactionEventRequest:
      | eventType                                | Updated                       |
      | triggerReason                            | MeterValuePeriodic            |
      | meterValue[0].timestamp                  | now                           |
      | meterValue[0].sampledValue[0].value      | 1000                          |
      | meterValue[0].sampledValue[0].context    | Sample.Periodic               |
      | meterValue[0].sampledValue[0].measurand  | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | totalCost | absent or present |
    And the CSMS must send CostUpdatedRequest if "$TransactionEventResponse.totalCost is absent":
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    And the CSMS may send CostUpdatedRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    When $config.sampledInterval passes
    And the station sends TransactionEventRequest:
      | eventType                                | Updated                       |
      | triggerReason                            | MeterValuePeriodic            |
      | meterValue[0].timestamp                  | now                           |
      | meterValue[0].sampledValue[0].value      | 2000                          |
      | meterValue[0].sampledValue[0].context    | Sample.Periodic               |
      | meterValue[0].sampledValue[0].measurand  | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | totalCost | absent or present |
    And the CSMS must send CostUpdatedRequest if "$TransactionEventResponse.totalCost is absent":
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    And the CSMS may send CostUpdatedRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
