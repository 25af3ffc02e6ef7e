@station @E14
Feature: E14 Check transaction status

  Background:
    Given the station is connected and idle

  @TC_E_28_CS
  Scenario: TC_E_28_CS The station knows nothing of a transaction that it never had
    When the CSMS sends GetTransactionStatusRequest:
      | transactionId | $generated.transactionId |
    Then the station must answer with:
      | ongoingIndicator | false |
      | messagesInQueue  | false |

  @TC_E_29_CS
  Scenario: TC_E_29_CS Messages of a transaction under way are still queued
    Given the station variables are:
      | SampledDataCtrlr.TxUpdatedMeasurands  | $config.txUpdated.measurands                      |
      | SampledDataCtrlr.TxUpdatedInterval    | $config.txUpdated.interval                        |
      | OCPPCommCtrlr.OfflineThreshold        | $config.backOff + $config.txUpdated.interval + 60 |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum | $config.backOff + $config.txUpdated.interval      |
      | OCPPCommCtrlr.RetryBackOffRandomRange | 0                                                 |
    And the state is EnergyTransferStarted
    And on reconnection the CSMS sends GetTransactionStatusRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And $config.backOff + $config.txUpdated.interval passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txUpdated.interval * 3 + $config.connect
    Then the station must connect
    And the station must answer with:
      | ongoingIndicator | true |
      | messagesInQueue  | true |
    And the station must send TransactionEventRequest:
      | eventType  | Updated   |
      | meterValue | not empty |
      | offline    | true      |
    And every queued TransactionEventRequest must have:
      | offline | true |

  @TC_E_30_CS
  Scenario: TC_E_30_CS Nothing is queued of a transaction under way
    Given the state is EnergyTransferStarted
    When the CSMS sends GetTransactionStatusRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    Then the station must answer with:
      | ongoingIndicator | true  |
      | messagesInQueue  | false |

  @TC_E_31_CS @errata-6.2.53
  Scenario Outline: TC_E_31_CS Messages of an ended transaction are still queued (stopped <mode>)
    Given this applies only if "the session can end while offline and $config.stopMode is <mode>"
    And the station variables are:
      | SampledDataCtrlr.TxUpdatedMeasurands   | $config.txUpdated.measurands          |                             |
      | SampledDataCtrlr.TxUpdatedInterval     | $config.txUpdated.interval            |                             |
      | OCPPCommCtrlr.OfflineThreshold         | $config.backOff + $config.txTime + 60 |                             |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum  | $config.backOff + $config.txTime      |                             |
      | OCPPCommCtrlr.RetryBackOffRandomRange  | 0                                     |                             |
      | OCPPCommCtrlr.UnlockOnEVSideDisconnect | true                                  | if writable                 |
      | TxCtrlr.StopTxOnEVSideDisconnect       | true                                  | if implemented, if writable |
    And the state is EnergyTransferStarted with:
      | mode | <mode> |
    And on reconnection the CSMS sends GetTransactionStatusRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver <stop>
    And the driver unplugs
    And the driver leaves if "TxStopPoint contains ParkingBayOccupancy"
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must answer with:
      | ongoingIndicator | false |
      | messagesInQueue  | true  |
    And the station must send the transaction events from <first> to ParkingBayUnoccupied

    Examples:
      | mode     | stop                            | first                   |
      | locally  | presents $config.idToken.valid  | StopAuthorized          |
      | remotely | stops charging from the vehicle | EnergyTransferSuspended |

  @TC_E_32_CS
  Scenario: TC_E_32_CS Nothing is queued of a transaction that has ended
    Given the state is ParkingBayUnoccupied
    When the CSMS sends GetTransactionStatusRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    Then the station must answer with:
      | ongoingIndicator | false |
      | messagesInQueue  | false |

  @TC_E_33_CS
  Scenario: TC_E_33_CS The station tells of its queue when asked about no transaction
    Given the station variables are:
      | SampledDataCtrlr.TxUpdatedMeasurands  | $config.txUpdated.measurands                      |
      | SampledDataCtrlr.TxUpdatedInterval    | $config.txUpdated.interval                        |
      | OCPPCommCtrlr.OfflineThreshold        | $config.backOff + $config.txUpdated.interval + 60 |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum | $config.backOff + $config.txUpdated.interval      |
      | OCPPCommCtrlr.RetryBackOffRandomRange | 0                                                 |
    And the state is EnergyTransferStarted
    And on reconnection the CSMS sends GetTransactionStatusRequest:
      | transactionId | absent |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And $config.backOff + $config.txUpdated.interval passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txUpdated.interval * 3 + $config.connect
    Then the station must connect
    And the station must answer with:
      | ongoingIndicator | absent |
      | messagesInQueue  | true   |
    And the station must send TransactionEventRequest:
      | eventType  | Updated   |
      | meterValue | not empty |
      | offline    | true      |
    And every queued TransactionEventRequest must have:
      | offline | true |

  @TC_E_34_CS
  Scenario: TC_E_34_CS The station has nothing queued when asked about no transaction
    When the CSMS sends GetTransactionStatusRequest:
      | transactionId | absent |
    Then the station must answer with:
      | ongoingIndicator | absent |
      | messagesInQueue  | false  |
