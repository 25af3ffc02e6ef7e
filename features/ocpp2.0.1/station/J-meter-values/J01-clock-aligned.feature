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
      | <trigger>                             | <reason>     |
      | meterValue[0].sampledValue[0].context | Sample.Clock |
    And <message>.meterValue[*].sampledValue must include everything in "configured-aligned-measurands"
    And the received <message> timestamps must be $config.aligned.interval apart
    And any received MeterValuesRequest must have:
      | meterValue[*].sampledValue[*].context | Sample.Clock |

    Examples:
      | message                 | trigger       | reason          |
      | TransactionEventRequest | triggerReason | MeterValueClock |
      | MeterValuesRequest      | evseId        | $config.evseId  |
