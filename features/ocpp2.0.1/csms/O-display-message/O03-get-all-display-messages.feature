@csms @O03
Feature: O03 Get all display messages

  @TC_O_02_CSMS
  Scenario: TC_O_02_CSMS The CSMS has every message reported
    Given memory state DisplayMessageConfigured is prepared
    And the station will answer GetDisplayMessagesRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetDisplayMessagesRequest
    Then the CSMS must send GetDisplayMessagesRequest:
      | requestId | present |
      | id        | absent  |
      | priority  | absent  |
      | state     | absent  |
    When the station sends NotifyDisplayMessagesRequest:
      | requestId      | $GetDisplayMessagesRequest.requestId |
      | messageInfo[0] | $SetDisplayMessageRequest.message    |
      | messageInfo[1].id              | $generated.displayMessageId |
      | messageInfo[1].priority        | NormalCycle                 |
      | messageInfo[1].message.format  | UTF8                        |
      | messageInfo[1].message.content | Out of the box              |
    Then the CSMS must answer with:
      | customData | absent or present |

  @TC_O_03_CSMS
  Scenario: TC_O_03_CSMS The CSMS learns that a station has no message
    Given the station will answer GetDisplayMessagesRequest with:
      | status | Unknown |
    When the operator asks the CSMS for GetDisplayMessagesRequest
    Then the CSMS must send GetDisplayMessagesRequest:
      | requestId | present |
