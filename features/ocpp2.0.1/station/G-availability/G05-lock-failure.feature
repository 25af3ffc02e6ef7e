@station @G05
Feature: G05 Lock failure

  Background:
    Given the station is connected and idle

  @TC_G_20_CS
  Scenario: TC_G_20_CS The station does not charge with a plug that is not locked, and tells why
    Given this applies only if "$config.fixedCable is not true and $config.cableLockBeforeAuthorization is not true and $config.notImplemented is not ConnectorPlugRetentionLock.Problem"
    When the operator "makes sure that the next plug at EVSE $config.evseId cannot be locked"
    Given the state is EVConnectedPreSession
    When the session proceeds to Authorized
    Then one received NotifyEventRequest must have:
      | eventData[0].trigger        | Delta                      |
      | eventData[0].actualValue    | 'true'                     |
      | eventData[0].component.name | ConnectorPlugRetentionLock |
      | eventData[0].variable.name  | Problem                    |
    When $config.silence passes
    Then any received TransactionEventRequest must have:
      | transactionInfo.chargingState | absent or Idle or EVConnected or SuspendedEV or SuspendedEVSE |
