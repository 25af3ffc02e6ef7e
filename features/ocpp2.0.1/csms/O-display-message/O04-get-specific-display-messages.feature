@csms @O04
Feature: O04 Get specific display messages

  @TC_O_07_CSMS
  Scenario: TC_O_07_CSMS The CSMS has the message with an id reported
    Given memory state DisplayMessageConfigured is prepared
    And the station will answer GetDisplayMessagesRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetDisplayMessagesRequest with:
      | id[0] | $displayMessage.id |
    Then the CSMS must send GetDisplayMessagesRequest:
      | id        | only $displayMessage.id |
      | priority  | absent                  |
      | state     | absent                  |
      | requestId | present                 |
    When the station sends NotifyDisplayMessagesRequest:
      | requestId      | $GetDisplayMessagesRequest.requestId |
      | messageInfo[0] | $SetDisplayMessageRequest.message    |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_O_08_CSMS
  Scenario: TC_O_08_CSMS The CSMS has the messages of a priority reported
    Given memory state DisplayMessageConfigured is prepared with:
      | message.priority | $config.display.priority |
    And the station will answer GetDisplayMessagesRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetDisplayMessagesRequest with:
      | priority | $config.display.priority |
    Then the CSMS must send GetDisplayMessagesRequest:
      | priority  | $config.display.priority |
      | id        | absent                   |
      | state     | absent                   |
      | requestId | present                  |
    When the station sends NotifyDisplayMessagesRequest:
      | requestId      | $GetDisplayMessagesRequest.requestId |
      | messageInfo[0] | $SetDisplayMessageRequest.message    |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_O_09_CSMS
  Scenario: TC_O_09_CSMS The CSMS has the messages for a state reported
    Given memory state DisplayMessageConfigured is prepared with:
      | message.state | $config.display.state |
    And the station will answer GetDisplayMessagesRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetDisplayMessagesRequest with:
      | state | $config.display.state |
    Then the CSMS must send GetDisplayMessagesRequest:
      | state     | $config.display.state |
      | priority  | absent                |
      | id        | absent                |
      | requestId | present               |
    When the station sends NotifyDisplayMessagesRequest:
      | requestId      | $GetDisplayMessagesRequest.requestId |
      | messageInfo[0] | $SetDisplayMessageRequest.message    |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_O_11_CSMS
  Scenario: TC_O_11_CSMS The CSMS learns that a station has no message with an id
    Given memory state DisplayMessageConfigured is prepared
    And the station will answer GetDisplayMessagesRequest with:
      | status | Unknown |
    When the operator asks the CSMS for GetDisplayMessagesRequest with:
      | id[0] | $displayMessage.unknownId |
    Then the CSMS must send GetDisplayMessagesRequest:
      | id        | not empty and without $displayMessage.id |
      | requestId | present                                  |
