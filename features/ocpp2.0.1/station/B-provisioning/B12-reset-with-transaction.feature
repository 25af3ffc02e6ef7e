@station @B12
Feature: B12 Reset with an ongoing transaction

  Background:
    Given the station is connected and idle

  @TC_B_21_CS
  Scenario: TC_B_21_CS A reset on idle waits for the end of the transaction
    Given the state is EnergyTransferStarted
    When the CSMS sends ResetRequest:
      | type | OnIdle |
    Then the station must answer Scheduled
    When the session proceeds to TransactionEnded
    And the session proceeds to Booted with:
      | reset  | already        |
      | reason | ScheduledReset |

  @TC_B_22_CS
  Scenario: TC_B_22_CS An immediate reset ends the transaction first
    Given the state is EnergyTransferStarted
    When the CSMS sends ResetRequest:
      | type | Immediate |
    Then the station must answer Accepted
    And the station must send TransactionEventRequest:
      | eventType                     | Ended          |
      | triggerReason                 | ResetCommand   |
      | transactionInfo.chargingState | EVConnected    |
      | transactionInfo.stoppedReason | ImmediateReset |
      | idToken                       | absent         |
    When the session proceeds to Booted with:
      | reset         | already     |
      | reason        | RemoteReset |
      | securityEvent | perhaps     |

  @TC_B_26_CS
  Scenario: TC_B_26_CS The reset of an EVSE on idle waits for the end of its transaction
    Given the state is EnergyTransferStarted
    When the CSMS sends ResetRequest:
      | type   | OnIdle         |
      | evseId | $config.evseId |
    Then the station must answer Scheduled
    When the session proceeds to ParkingBayUnoccupied
    Then the station may go through StartedByCable

  @TC_B_27_CS
  Scenario: TC_B_27_CS The immediate reset of an EVSE ends its transaction first
    Given the state is EnergyTransferStarted
    When the CSMS sends ResetRequest:
      | type   | Immediate      |
      | evseId | $config.evseId |
    Then the station must answer Accepted
    And the station must send TransactionEventRequest:
      | eventType                     | Ended          |
      | triggerReason                 | ResetCommand   |
      | transactionInfo.chargingState | EVConnected    |
      | transactionInfo.stoppedReason | ImmediateReset |
    And the station may go through StartedByCable

  @TC_B_29_CS
  Scenario: TC_B_29_CS A station that resets as a whole only does not reset a busy EVSE
    Given the state is EnergyTransferStarted
    When the CSMS sends ResetRequest:
      | type   | OnIdle         |
      | evseId | $config.evseId |
    Then the station must answer Rejected

  @TC_B_41_CS
  Scenario: TC_B_41_CS A reset on idle waits for the end of all transactions
    Given the state is EnergyTransferStarted with:
      | evses | 2 |
    When the CSMS sends ResetRequest:
      | type | OnIdle |
    Then the station must answer Scheduled
    When the session proceeds to TransactionEnded with:
      | evses | 2 |
    And the session proceeds to Booted with:
      | reset         | already        |
      | reason        | ScheduledReset |
      | securityEvent | perhaps        |
