@csms @B12
Feature: B12 Reset with a transaction

  @TC_B_21_CSMS @errata-6.2.14
  Scenario: TC_B_21_CSMS The CSMS has a station reset once the transaction is over
    Given the state is EnergyTransferStarted with:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    And the station will answer ResetRequest with:
      | status | Scheduled |
    When the operator asks the CSMS for ResetRequest with:
      | type | OnIdle |
    Then the CSMS must send ResetRequest:
      | type | OnIdle |
      | evseId | absent |
    When the station sends TransactionEventRequest:
      | eventType                     | Updated                    |
      | triggerReason                 | StopAuthorized             |
      | transactionInfo.chargingState | EVConnected                |
      | idToken.idToken               | $config.idToken.valid.id   |
      | idToken.type                  | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended               |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
      | transactionInfo.stoppedReason | EVDisconnected      |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends BootNotificationRequest:
      | reason                     | ScheduledReset |
      | chargingStation.model      | $config.model      |
      | chargingStation.vendorName | $config.vendorName |
    Then the CSMS must answer Accepted
    When the station reports every connector Available

  @TC_B_22_CSMS @errata-6.2.15
  Scenario: TC_B_22_CSMS The CSMS resets a station at once, which ends its transaction
    Given the state is EnergyTransferStarted
    And the station will answer ResetRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ResetRequest with:
      | type | Immediate |
    Then the CSMS must send ResetRequest:
      | type | Immediate |
      | evseId | absent |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended          |
      | triggerReason                 | ResetCommand   |
      | transactionInfo.chargingState | EVConnected    |
      | transactionInfo.stoppedReason | ImmediateReset |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends BootNotificationRequest:
      | reason                     | RemoteReset |
      | chargingStation.model      | $config.model      |
      | chargingStation.vendorName | $config.vendorName |
    Then the CSMS must answer Accepted
    When the station reports the connector Occupied
    And the station reports every other connector Available

  @TC_B_26_CSMS
  Scenario: TC_B_26_CSMS The CSMS has an EVSE reset once its transaction is over
    Given the state is EnergyTransferStarted with:
      | idToken.idToken | $config.idToken.valid.id   |
      | idToken.type    | $config.idToken.valid.type |
    And the station will answer ResetRequest with:
      | status | Scheduled |
    When the operator asks the CSMS for ResetRequest with:
      | type | OnIdle |
      | evseId | $config.evseId |
    Then the CSMS must send ResetRequest:
      | type | OnIdle |
      | evseId | $config.evseId |
    When the station sends TransactionEventRequest:
      | eventType                     | Updated                    |
      | triggerReason                 | StopAuthorized             |
      | transactionInfo.chargingState | EVConnected                |
      | idToken.idToken               | $config.idToken.valid.id   |
      | idToken.type                  | $config.idToken.valid.type |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended               |
      | triggerReason                 | EVCommunicationLost |
      | transactionInfo.chargingState | Idle                |
      | transactionInfo.stoppedReason | EVDisconnected      |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_B_27_CSMS
  Scenario: TC_B_27_CSMS The CSMS resets an EVSE at once, which ends its transaction
    Given the state is EnergyTransferStarted
    And the station will answer ResetRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ResetRequest with:
      | type | Immediate |
      | evseId | $config.evseId |
    Then the CSMS must send ResetRequest:
      | type | Immediate |
      | evseId | $config.evseId |
    When the station sends TransactionEventRequest:
      | eventType                     | Ended          |
      | triggerReason                 | ResetCommand   |
      | transactionInfo.chargingState | EVConnected    |
      | transactionInfo.stoppedReason | ImmediateReset |
    Then the CSMS must answer with:
      | customData | absent or present |
