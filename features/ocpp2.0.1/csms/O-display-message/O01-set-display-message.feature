@csms @O01
Feature: O01 Set a display message

  @TC_O_01_CSMS
  Scenario: TC_O_01_CSMS The CSMS sets a message with priority, state and format
    Given the station will answer SetDisplayMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.priority       | $config.display.priority |
      | message.state          | $config.display.state    |
      | message.message.format | $config.display.format   |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id             | present                  |
      | message.priority       | $config.display.priority |
      | message.state          | $config.display.state    |
      | message.message.format | $config.display.format   |

  @TC_O_13_CSMS
  Scenario: TC_O_13_CSMS The CSMS sets a message that is not shown before its time
    Given the station will answer SetDisplayMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.startDateTime | $generated.startDateTime |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id            | present                       |
      | message.startDateTime | near $generated.startDateTime |

  @TC_O_14_CSMS
  Scenario: TC_O_14_CSMS The CSMS sets a message that goes when its time is over
    Given the station will answer SetDisplayMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.endDateTime | $generated.endDateTime |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id          | present                     |
      | message.endDateTime | near $generated.endDateTime |

  @TC_O_17_CSMS
  Scenario: TC_O_17_CSMS The CSMS bears a station that does not know the priority
    Given the station will answer SetDisplayMessageRequest with:
      | status | NotSupportedPriority |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.priority | $config.display.priority |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id       | present                  |
      | message.priority | $config.display.priority |

  @TC_O_18_CSMS
  Scenario: TC_O_18_CSMS The CSMS bears a station that does not know the state
    Given the station will answer SetDisplayMessageRequest with:
      | status | NotSupportedState |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.state | $config.display.state |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id    | present               |
      | message.state | $config.display.state |

  @TC_O_19_CSMS
  Scenario: TC_O_19_CSMS The CSMS bears a station that cannot show the format
    Given the station will answer SetDisplayMessageRequest with:
      | status | NotSupportedMessageFormat |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.message.format | $config.display.format |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id             | present                |
      | message.message.format | $config.display.format |

  @TC_O_25_CSMS
  Scenario: TC_O_25_CSMS The CSMS sets a message for a charging state
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.id    | $config.display.id    |
      | message.state | $config.display.state |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id    | $config.display.id    |
      | message.state | $config.display.state |

  @TC_O_26_CSMS
  Scenario: TC_O_26_CSMS The CSMS bears a station that takes no message
    Given the station will answer SetDisplayMessageRequest with:
      | status | Rejected |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.priority | NormalCycle |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id       | present     |
      | message.priority | NormalCycle |
