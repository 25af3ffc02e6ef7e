@station @J02
Feature: J02 Sampled meter values

  Background:
    Given the station is connected and idle

  @TC_J_07_CS @errata-6.2.58
  Scenario: TC_J_07_CS A transaction whose EVSE is known starts with meter values
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStartPoint and $config.cableLockBeforeAuthorization is not true or TxStartPoint is not ParkingBayOccupancy and $config.cableLockBeforeAuthorization is not true"
    And the station variables are:
      | TxCtrlr.TxStartPoint                         | EVConnected                  | if "TxStartPoint is ParkingBayOccupancy" |
      | SampledDataCtrlr.TxStartedMeasurands         | $config.txStarted.measurands |                                          |
      | SampledDataCtrlr.RegisterValuesWithoutPhases | false                        | if implemented                           |
    And the state is ParkingBayOccupied
    When the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted
    Then one received TransactionEventRequest must have:
      | eventType  | Started   |
      | meterValue | not empty |
    And every entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context | Transaction.Begin |
    And TransactionEventRequest.meterValue[*].sampledValue must include everything in "configured-started-measurands"

  @TC_J_08_CS @errata-6.2.58
  Scenario: TC_J_08_CS The values of the beginning come once the EVSE is known
    Given this applies only if "$config.readOnly does not contain TxCtrlr.TxStartPoint or TxStartPoint is Authorized or ParkingBayOccupancy"
    And the station variables are:
      | TxCtrlr.TxStartPoint                         | Authorized                   | if "TxStartPoint is not Authorized or ParkingBayOccupancy" |
      | SampledDataCtrlr.TxStartedMeasurands         | $config.txStarted.measurands |                                                            |
      | SampledDataCtrlr.RegisterValuesWithoutPhases | false                        | if implemented                                             |
    And the state is Authorized
    When the session proceeds to EnergyTransferStarted
    Then one received TransactionEventRequest must have:
      | evse.id                               | $config.evseId                                                                                               |
      | triggerReason                         | EVDetected or Authorized or RemoteStart or CablePluggedIn or SignedDataReceived or ChargingStateChanged |
      | meterValue[*].sampledValue[*].context | Transaction.Begin                                                                                            |
    And TransactionEventRequest.meterValue[*].sampledValue must include everything in "configured-started-measurands"

  @TC_J_09_CS @errata-6.2.58
  Scenario: TC_J_09_CS A running transaction tells its meter values at the interval
    Given the station variables are:
      | SampledDataCtrlr.TxUpdatedMeasurands         | $config.txUpdated.measurands |                |
      | SampledDataCtrlr.TxUpdatedInterval           | $config.txUpdated.interval   |                |
      | SampledDataCtrlr.RegisterValuesWithoutPhases | false                        | if implemented |
    And the state is EnergyTransferStarted
    When $config.txUpdated.interval * 3 passes
    Then one received TransactionEventRequest must have:
      | eventType     | Updated            |
      | triggerReason | MeterValuePeriodic |
      | meterValue    | not empty          |
    And every entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context | Sample.Periodic or absent |
    And TransactionEventRequest.meterValue[*].sampledValue must include everything in "configured-updated-measurands"
    And the received TransactionEventRequest timestamps must be $config.txUpdated.interval apart

  @TC_J_10_CS @errata-6.2.58 @errata-6.2.65
  Scenario: TC_J_10_CS The end of a transaction carries the values sampled while it ran
    Given the station variables are:
      | SampledDataCtrlr.TxEndedInterval             | $config.txEnded.interval   |                |
      | SampledDataCtrlr.TxEndedMeasurands           | $config.txEnded.measurands |                |
      | AlignedDataCtrlr.TxEndedMeasurands           | ''                         |                |
      | SampledDataCtrlr.RegisterValuesWithoutPhases | false                      | if implemented |
    And the state is EnergyTransferStarted
    When $config.txEnded.interval * 3 passes
    And the session proceeds to ParkingBayUnoccupied
    Then one received TransactionEventRequest must have:
      | eventType  | Ended     |
      | meterValue | not empty |
    And every entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context | Sample.Periodic or absent or Transaction.Begin or Transaction.End |
    And an entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context | Transaction.End |
    And an entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context | Sample.Periodic or absent |
    And TransactionEventRequest.meterValue[*].sampledValue must include everything in "configured-ended-measurands"
    And the received TransactionEventRequest timestamps must be $config.txEnded.interval apart

  @TC_J_11_CS @errata-6.2.58
  Scenario: TC_J_11_CS The end of a transaction carries signed values sampled while it ran
    Given the station variables are:
      | SampledDataCtrlr.SignReadings      | true                       |
      | SampledDataCtrlr.TxEndedInterval   | $config.txEnded.interval   |
      | SampledDataCtrlr.TxEndedMeasurands | $config.txEnded.measurands |
      | AlignedDataCtrlr.TxEndedMeasurands | ''                         |
    And the CSMS sends GetVariablesRequest:
      | getVariableData[0].component.name | OCPPCommCtrlr                 |
      | getVariableData[0].variable.name  | PublicKeyWithSignedMeterValue |
    And the state is EnergyTransferStarted
    When $config.txEnded.interval * 3 passes
    And the session proceeds to ParkingBayUnoccupied
    Then one received TransactionEventRequest must have:
      | eventType                                                | Ended            |                                                                  |
      | meterValue[*].sampledValue[*].signedMeterValue.publicKey | absent or ''     | if "$GetVariablesResponse.getVariableResult[0].attributeValue is not absent and $GetVariablesResponse.getVariableResult[0].attributeValue is Never"           |
      | meterValue[*].sampledValue[*].signedMeterValue.publicKey | absent or base64 | if "$GetVariablesResponse.getVariableResult[0].attributeValue is not absent and $GetVariablesResponse.getVariableResult[0].attributeValue is EveryMeterValue" |
    And every entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context | Sample.Periodic or absent or Transaction.Begin or Transaction.End |
    And an entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context                            | Transaction.End |
      | sampledValue[any].signedMeterValue.signedMeterData | not empty       |
      | sampledValue[any].signedMeterValue.signingMethod   | present         |
      | sampledValue[any].signedMeterValue.encodingMethod  | present         |
      | sampledValue[any].signedMeterValue.publicKey       | '' or base64    |
    And an entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context | Sample.Periodic or absent |
    And TransactionEventRequest.meterValue[*].sampledValue must include everything in "configured-ended-measurands"
    And the received TransactionEventRequest timestamps must be $config.txEnded.interval apart
