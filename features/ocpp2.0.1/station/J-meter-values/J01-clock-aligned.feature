@station @J01
Feature: J01 Clock-aligned meter values

  Background:
    Given the station is connected and idle

  @TC_J_01_CS @errata-6.2.58
  Scenario: TC_J_01_CS Meter values follow the wall clock while no transaction runs
    Given the station variables are:
      | AlignedDataCtrlr.Measurands | $config.aligned.measurands |
      | AlignedDataCtrlr.Interval   | $config.aligned.interval   |
    And the next step may take $config.aligned.interval * 2
    Then the station must send MeterValuesRequest
    Given the next step may take $config.aligned.interval * 2
    Then the station must send MeterValuesRequest
    Given the next step may take $config.aligned.interval * 2
    Then the station must send MeterValuesRequest
    When $config.aligned.interval passes
    Then every received MeterValuesRequest must have:
      | meterValue[*].sampledValue[*].context | Sample.Clock |
    And MeterValuesRequest.meterValue[*].sampledValue must include everything in "configured-aligned-measurands"
    And the received MeterValuesRequest timestamps must be $config.aligned.interval apart

  @TC_J_02_CS @errata-6.2.58 @errata-6.2.63 @errata-6.2.64
  Scenario Outline: TC_J_02_CS Meter values follow the wall clock while a transaction runs (<message>)
    Given this applies only if "$config.aligned.message is <message>"
    And the station variables are:
      | AlignedDataCtrlr.Measurands                  | $config.aligned.measurands |                |
      | AlignedDataCtrlr.Interval                    | $config.aligned.interval   |                |
      | AlignedDataCtrlr.SendDuringIdle              | false                      | if implemented |
      | SampledDataCtrlr.RegisterValuesWithoutPhases | false                      | if implemented |
    And the state is EnergyTransferStarted
    When $config.aligned.interval * 3 passes
    Then one received <message> must have:
      | <trigger> | <reason> |
    And every entry of <message>.meterValue[0].sampledValue must have:
      | context | Sample.Clock |
    And <message>.meterValue[*].sampledValue must include everything in "configured-aligned-measurands"
    And the received <message> timestamps must be $config.aligned.interval apart
    And any received MeterValuesRequest must have:
      | meterValue[*].sampledValue[*].context | Sample.Clock |

    Examples:
      | message                 | trigger       | reason          |
      | TransactionEventRequest | triggerReason | MeterValueClock |
      | MeterValuesRequest      | evseId        | $config.evseId  |

  @TC_J_03_CS @errata-6.2.58
  Scenario: TC_J_03_CS The end of a transaction carries the values that followed the wall clock
    Given the station variables are:
      | AlignedDataCtrlr.TxEndedInterval             | $config.aligned.interval   |                |
      | AlignedDataCtrlr.TxEndedMeasurands           | $config.aligned.measurands |                |
      | SampledDataCtrlr.TxEndedMeasurands           | ''                         |                |
      | AlignedDataCtrlr.SendDuringIdle              | false                      | if implemented |
      | SampledDataCtrlr.RegisterValuesWithoutPhases | false                      | if implemented |
    And the state is EnergyTransferStarted
    When $config.aligned.interval * 3 passes
    And the session proceeds to ParkingBayUnoccupied
    Then one received TransactionEventRequest must have:
      | eventType  | Ended     |
      | meterValue | not empty |
    And every entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context | Sample.Clock |
    And TransactionEventRequest.meterValue[*].sampledValue must include everything in "configured-aligned-measurands"
    And the received TransactionEventRequest timestamps must be $config.aligned.interval apart

  @TC_J_04_CS @errata-6.2.58
  Scenario: TC_J_04_CS The end of a transaction carries signed values that followed the wall clock
    Given the station variables are:
      | AlignedDataCtrlr.SignReadings      | true                       |                |
      | AlignedDataCtrlr.TxEndedInterval   | $config.aligned.interval   |                |
      | AlignedDataCtrlr.TxEndedMeasurands | $config.aligned.measurands |                |
      | SampledDataCtrlr.TxEndedMeasurands | ''                         |                |
      | AlignedDataCtrlr.SendDuringIdle    | false                      | if implemented |
    And the CSMS sends GetVariablesRequest:
      | getVariableData[0].component.name | OCPPCommCtrlr                 |
      | getVariableData[0].variable.name  | PublicKeyWithSignedMeterValue |
    And the state is EnergyTransferStarted
    When $config.aligned.interval * 3 passes
    And the session proceeds to ParkingBayUnoccupied
    Then one received TransactionEventRequest must have:
      | eventType                                                | Ended            |                                                                  |
      | meterValue[*].sampledValue[*].signedMeterValue.publicKey | absent or ''     | if "$GetVariablesResponse.getVariableResult[0].attributeValue is not absent and $GetVariablesResponse.getVariableResult[0].attributeValue is Never"           |
      | meterValue[*].sampledValue[*].signedMeterValue.publicKey | absent or base64 | if "$GetVariablesResponse.getVariableResult[0].attributeValue is not absent and $GetVariablesResponse.getVariableResult[0].attributeValue is EveryMeterValue" |
    And every entry of TransactionEventRequest.meterValue must have:
      | sampledValue[*].context                            | Sample.Clock |
      | sampledValue[any].signedMeterValue.signedMeterData | not empty    |
      | sampledValue[any].signedMeterValue.signingMethod   | present      |
      | sampledValue[any].signedMeterValue.encodingMethod  | present      |
      | sampledValue[any].signedMeterValue.publicKey       | '' or base64 |
    And TransactionEventRequest.meterValue[*].sampledValue must include everything in "configured-aligned-measurands"
    And the received TransactionEventRequest timestamps must be $config.aligned.interval apart

  @TC_J_06_CS @errata-6.2.58
  Scenario: TC_J_06_CS Meter values that follow the wall clock pause while a transaction runs
    Given the station variables are:
      | AlignedDataCtrlr.Measurands     | $config.aligned.measurands |
      | AlignedDataCtrlr.SendDuringIdle | true                       |
      | AlignedDataCtrlr.Interval       | $config.aligned.interval   |
    And the next step may take $config.aligned.interval * 2
    Then the station must send MeterValuesRequest:
      | evseId | $config.evseId |
    Given the next step may take $config.aligned.interval * 2
    Then the station must send MeterValuesRequest:
      | evseId | $config.evseId |
    And every received MeterValuesRequest must have:
      | meterValue[*].sampledValue[*].context | Sample.Clock |
    And MeterValuesRequest.meterValue[*].sampledValue must include everything in "configured-aligned-measurands"
    When the session proceeds to EnergyTransferStarted
    Then the station must not send MeterValuesRequest for $config.aligned.interval * 2
    And every received TransactionEventRequest must have:
      | meterValue[*].sampledValue[*].context | absent or not Sample.Clock |
    When the session proceeds to ParkingBayUnoccupied
    Given the next step may take $config.aligned.interval * 2
    Then the station must send MeterValuesRequest:
      | evseId | $config.evseId |
    Given the next step may take $config.aligned.interval * 2
    Then the station must send MeterValuesRequest:
      | evseId | $config.evseId |
    And every received MeterValuesRequest must have:
      | meterValue[*].sampledValue[*].context | Sample.Clock |
    And MeterValuesRequest.meterValue[*].sampledValue must include everything in "configured-aligned-measurands"
    And the received MeterValuesRequest timestamps must be $config.aligned.interval apart
