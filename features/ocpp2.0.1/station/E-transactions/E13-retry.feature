@station @E13
Feature: E13 Retry transaction messages

  Background:
    Given the station is connected and idle

  @TC_E_50_CS
  Scenario: TC_E_50_CS The station gives a refused transaction message up after the configured attempts
    Given this applies only if "$config.messageAttempts is at least 2 and $config.messageAttempts is at most 5"
    And the station variables are:
      | OCPPCommCtrlr.MessageAttempts[TransactionEvent]        | $config.messageAttempts        |
      | OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent] | $config.messageAttemptInterval |
    And the state is Authorized
    And the CSMS will answer TransactionEventRequest with CALLERROR InternalError when it has:
      | transactionInfo.chargingState | Charging |
    And the state is EVConnectedPreSession
    Then the station may send TransactionEventRequest with triggerReason SignedDataReceived
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEVSE        |
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEV          |
    And the station must repeat TransactionEventRequest after:
      | $config.messageAttemptInterval     |  |                                            |
      | $config.messageAttemptInterval * 2 |  | if "$config.messageAttempts is at least 3" |
      | $config.messageAttemptInterval * 3 |  | if "$config.messageAttempts is at least 4" |
      | $config.messageAttemptInterval * 4 |  | if "$config.messageAttempts is at least 5" |
    And the station must not send TransactionEventRequest for $config.messageAttemptInterval * $config.messageAttempts
