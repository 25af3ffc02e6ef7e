@station @E12
Feature: E12 Transactions while the station is offline

  Background:
    Given the station is connected and idle

  @TC_E_43_CS @errata-6.2.54
  Scenario: TC_E_43_CS A session that ran offline is reported afterwards
    Given this applies only if "$config.authEnabled is true and $config.startButton is not true"
    And memory state TransactionEventsInQueueEnded is prepared
    Then one received TransactionEventRequest must have:
      | eventType | Started |
    And one received TransactionEventRequest must have:
      | eventType | Ended |
    And every received TransactionEventRequest must have:
      | offline | true |
