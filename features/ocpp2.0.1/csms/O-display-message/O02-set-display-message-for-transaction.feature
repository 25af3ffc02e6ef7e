@csms @O02
Feature: O02 Set a display message for a transaction

  @TC_O_06_CSMS
  Scenario: TC_O_06_CSMS The CSMS sets a message for the running transaction
    Given the state is EnergyTransferStarted
    And the station will answer SetDisplayMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.priority      | $config.display.priority                               |
      | message.transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.priority      | $config.display.priority                               |
      | message.transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    When the session proceeds to EVDisconnected

  @TC_O_10_CSMS
  Scenario: TC_O_10_CSMS The CSMS bears a station that does not know the transaction of a message
    Given the state is EnergyTransferStarted
    And the station will answer SetDisplayMessageRequest with:
      | status | UnknownTransaction |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.priority      | $config.display.priority |
      | message.transactionId | $generated.transactionId |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.priority      | $config.display.priority |
      | message.transactionId | present                  |

  @TC_O_27_CSMS @errata-6.3.25
  Scenario: TC_O_27_CSMS The CSMS sets a message for the running transaction, to be shown from a time on
    Given the state is EnergyTransferStarted
    And the station will answer SetDisplayMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.startDateTime | $generated.startDateTime                               |
      | message.transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id            | present                                                |
      | message.state         | absent                                                 |
      | message.startDateTime | near $generated.startDateTime                          |
      | message.endDateTime   | absent                                                 |
      | message.transactionId | $TransactionEventRequest.transactionInfo.transactionId |

  @TC_O_28_CSMS @errata-6.3.26
  Scenario: TC_O_28_CSMS The CSMS sets a message for the running transaction, to go at a time
    Given the state is EnergyTransferStarted
    And the station will answer SetDisplayMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.priority      | $config.display.priority                               |
      | message.endDateTime   | $generated.endDateTime                                 |
      | message.transactionId | $TransactionEventRequest.transactionInfo.transactionId |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id            | present                                                |
      | message.priority      | $config.display.priority                               |
      | message.state         | absent                                                 |
      | message.startDateTime | absent                                                 |
      | message.endDateTime   | near $generated.endDateTime                            |
      | message.transactionId | $TransactionEventRequest.transactionInfo.transactionId |
