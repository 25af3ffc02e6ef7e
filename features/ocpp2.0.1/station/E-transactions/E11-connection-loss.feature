@station @E11
Feature: E11 The connection is lost during a transaction

  Background:
    Given the station is connected and idle

  @TC_E_40_CS
  Scenario: TC_E_40_CS Meter values wait in the queue until the station is back
    Given the station variables are:
      | SampledDataCtrlr.TxUpdatedMeasurands  | $config.txUpdated.measurands                      |                |
      | SampledDataCtrlr.TxUpdatedInterval    | $config.txUpdated.interval                        |                |
      | SampledDataCtrlr.Enabled              | true                                              | if implemented |
      | OCPPCommCtrlr.OfflineThreshold        | $config.backOff + $config.txUpdated.interval + 60 |                |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum | $config.backOff + $config.txUpdated.interval      |                |
      | OCPPCommCtrlr.RetryBackOffRandomRange | 0                                                 |                |
    And the state is EnergyTransferStarted
    When the CSMS refuses connections
    And the CSMS drops the connection
    And $config.backOff + $config.txUpdated.interval passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txUpdated.interval * 3 + $config.connect
    Then the station must connect
    And every queued TransactionEventRequest must have:
      | eventType  | Updated   |
      | meterValue | not empty |
      | offline    | true      |
