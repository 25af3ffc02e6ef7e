@station @E13
Feature: E13 Retry transaction messages

  Background:
    Given the station is connected and idle

  @TC_E_41_CS
  Scenario: TC_E_41_CS The station gives an unanswered transaction message up after the configured attempts
    Given this applies only if "$config.messageAttempts is at least 2 and $config.messageAttempts is at most 5"
    And the station variables are:
      | OCPPCommCtrlr.MessageAttempts[TransactionEvent]        | $config.messageAttempts        |                |
      | OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent] | $config.messageAttemptInterval |                |
      | OCPPCommCtrlr.MessageTimeout[Default]                  | $config.messageTimeout         | if implemented |
    And the CSMS will leave TransactionEventRequest unanswered when it has:
      | transactionInfo.chargingState | Charging |
    And the state is Authorized
    And the state is EVConnectedPreSession
    Then the station may send TransactionEventRequest:
      | triggerReason                 | SignedDataReceived or Authorized or RemoteStart       |
      | transactionInfo.chargingState | absent or EVConnected or SuspendedEVSE or SuspendedEV |
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEVSE        |
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEV          |
    And the station must repeat TransactionEventRequest after:
      | $config.messageAttemptInterval + $config.messageTimeout     |  |                                            |
      | $config.messageAttemptInterval * 2 + $config.messageTimeout |  | if "$config.messageAttempts is at least 3" |
      | $config.messageAttemptInterval * 3 + $config.messageTimeout |  | if "$config.messageAttempts is at least 4" |
      | $config.messageAttemptInterval * 4 + $config.messageTimeout |  | if "$config.messageAttempts is at least 5" |
    And the station must not send TransactionEventRequest for $config.messageAttemptInterval * $config.messageAttempts + $config.messageTimeout

  @TC_E_42_CS
  Scenario: TC_E_42_CS The station sends an unanswered transaction message again until it is answered
    Given this applies only if "$config.messageAttempts is at least 3"
    And the station variables are:
      | OCPPCommCtrlr.MessageAttempts[TransactionEvent]        | $config.messageAttempts        |                |
      | OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent] | $config.messageAttemptInterval |                |
      | OCPPCommCtrlr.MessageTimeout[Default]                  | $config.messageTimeout         | if implemented |
    And the CSMS will leave TransactionEventRequest unanswered when it has:
      | transactionInfo.chargingState | Charging |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Accepted |
    And the state is Authorized
    And the state is EVConnectedPreSession
    Then the station may send TransactionEventRequest:
      | triggerReason                 | SignedDataReceived or Authorized or RemoteStart       |
      | transactionInfo.chargingState | absent or EVConnected or SuspendedEVSE or SuspendedEV |
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEVSE        |
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEV          |
    And the station must repeat TransactionEventRequest after:
      | $config.messageAttemptInterval + $config.messageTimeout |
    And the station must not send TransactionEventRequest for $config.messageAttemptInterval * 2 + $config.messageTimeout

  @TC_E_50_CS
  Scenario: TC_E_50_CS The station gives a refused transaction message up after the configured attempts
    Given this applies only if "$config.messageAttempts is at least 2 and $config.messageAttempts is at most 5"
    And the station variables are:
      | OCPPCommCtrlr.MessageAttempts[TransactionEvent]        | $config.messageAttempts        |
      | OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent] | $config.messageAttemptInterval |
    And the CSMS will answer TransactionEventRequest with CALLERROR InternalError when it has:
      | transactionInfo.chargingState | Charging |
    And the state is Authorized
    And the state is EVConnectedPreSession
    Then the station may send TransactionEventRequest:
      | triggerReason                 | SignedDataReceived or Authorized or RemoteStart       |
      | transactionInfo.chargingState | absent or EVConnected or SuspendedEVSE or SuspendedEV |
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

  @TC_E_51_CS
  Scenario: TC_E_51_CS The station sends a refused transaction message again until it is accepted
    Given this applies only if "$config.messageAttempts is at least 3"
    And the station variables are:
      | OCPPCommCtrlr.MessageAttempts[TransactionEvent]        | $config.messageAttempts        |
      | OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent] | $config.messageAttemptInterval |
    And the CSMS will answer TransactionEventRequest with CALLERROR InternalError when it has:
      | transactionInfo.chargingState | Charging |
    And the CSMS will answer TransactionEventRequest with:
      | idTokenInfo.status | Accepted |
    And the state is Authorized
    And the state is EVConnectedPreSession
    Then the station may send TransactionEventRequest:
      | triggerReason                 | SignedDataReceived or Authorized or RemoteStart       |
      | transactionInfo.chargingState | absent or EVConnected or SuspendedEVSE or SuspendedEV |
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEVSE        |
    And the station may send TransactionEventRequest:
      | triggerReason                 | ChargingStateChanged |
      | transactionInfo.chargingState | SuspendedEV          |
    And the station must repeat TransactionEventRequest after:
      | $config.messageAttemptInterval |
    And the station must not send TransactionEventRequest for $config.messageAttemptInterval * 2 + $config.messageTimeout
