@csms @E14
Feature: E14 Check transaction status

  @TC_E_29_CSMS
  Scenario: TC_E_29_CSMS The CSMS asks about a running transaction after the station was away
    Given the station will answer GetTransactionStatusRequest with:
      | ongoingIndicator | true |
      | messagesInQueue  | true |
    And the state is EnergyTransferStarted
    When the station drops the connection
    And $config.txTime passes
    And the station connects
    Then the CSMS must accept the connection
    When the operator asks the CSMS for GetTransactionStatusRequest unless it sends it by itself
    Then the CSMS must send GetTransactionStatusRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    When the station sends TransactionEventRequest:
      | eventType                              | Updated            |
      | triggerReason                          | MeterValuePeriodic |
      | offline                                | true               |
      | meterValue[0].timestamp                | now                |
      | meterValue[0].sampledValue[0].value    | 1234               |
      | meterValue[0].sampledValue[0].context  | Sample.Periodic    |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_E_31_CSMS
  Scenario: TC_E_31_CSMS The CSMS asks about an ended transaction whose events arrive with a gap
    Given the station will answer GetTransactionStatusRequest with:
      | ongoingIndicator | false |
      | messagesInQueue  | true  |
    And the state is EnergyTransferStarted
    When the station drops the connection
    And $config.txTime passes
    And the station connects
    Then the CSMS must accept the connection
    When the station sends StatusNotificationRequest:
      | evseId          | $config.evseId      |
      | connectorId     | $config.connectorId |
      | connectorStatus | Available           |
    And the station sends TransactionEventRequest:
      | eventType                     | Ended               |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
      | offline                       | true                |
      | seqNo                         | $seqNo.next + 2     |
    When the operator asks the CSMS for GetTransactionStatusRequest unless it sends it by itself
    Then the CSMS must send GetTransactionStatusRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    When the station sends TransactionEventRequest:
      | eventType                     | Updated         |
      | triggerReason                 | StopAuthorized  |
      | transactionInfo.chargingState | Charging        |
      | offline                       | true            |
      | seqNo                         | $seqNo.skipped1 |
    And the station sends TransactionEventRequest:
      | eventType                     | Updated              |
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | EVConnected          |
      | offline                       | true                 |
      | seqNo                         | $seqNo.skipped2      |

  @TC_E_30_CSMS
  Scenario: TC_E_30_CSMS The CSMS asks about a running transaction
    Given the station will answer GetTransactionStatusRequest with:
      | ongoingIndicator | true  |
      | messagesInQueue  | false |
    And the state is EnergyTransferStarted
    When the operator asks the CSMS for GetTransactionStatusRequest
    Then the CSMS must send GetTransactionStatusRequest:
      | transactionId | $TransactionEventRequest.transactionInfo.transactionId |

  @TC_E_34_CSMS
  Scenario: TC_E_34_CSMS The CSMS asks about all queued events while there are none
    Given the station will answer GetTransactionStatusRequest with:
      | ongoingIndicator | absent |
      | messagesInQueue  | false  |
    When the operator asks the CSMS for GetTransactionStatusRequest with:
      | transactionId | absent |
    Then the CSMS must send GetTransactionStatusRequest:
      | transactionId | absent |

  @TC_E_33_CSMS
  Scenario: TC_E_33_CSMS The CSMS asks about all queued events after the station was away
    Given the station will answer GetTransactionStatusRequest with:
      | ongoingIndicator | absent |
      | messagesInQueue  | true   |
    And the state is EnergyTransferStarted
    When the station drops the connection
    And $config.txTime passes
    And the station connects
    Then the CSMS must accept the connection
    When the operator asks the CSMS for GetTransactionStatusRequest with:
      | transactionId | absent |
    Then the CSMS must send GetTransactionStatusRequest:
      | transactionId | absent |
    When the station sends TransactionEventRequest:
      | eventType                               | Updated                       |
      | triggerReason                           | MeterValuePeriodic            |
      | offline                                 | true                          |
      | meterValue[0].timestamp                 | now                           |
      | meterValue[0].sampledValue[0].value     | 1234                          |
      | meterValue[0].sampledValue[0].context   | Sample.Periodic               |
      | meterValue[0].sampledValue[0].measurand | Energy.Active.Import.Register |
    Then the CSMS must answer with:
      | customData | absent or present |
