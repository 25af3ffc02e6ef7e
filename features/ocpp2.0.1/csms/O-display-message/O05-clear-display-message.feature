@csms @O05
Feature: O05 Clear a display message

  @TC_O_04_CSMS
  Scenario: TC_O_04_CSMS The CSMS clears a message that it has set
    Given memory state DisplayMessageConfigured is prepared
    And the station will answer GetDisplayMessagesRequest with:
      | status | Accepted |
    And the station will answer ClearDisplayMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for GetDisplayMessagesRequest
    Then the CSMS must send GetDisplayMessagesRequest
    When the station sends NotifyDisplayMessagesRequest:
      | requestId      | $GetDisplayMessagesRequest.requestId |
      | messageInfo[0] | $SetDisplayMessageRequest.message    |
    And the operator asks the CSMS for ClearDisplayMessageRequest with:
      | id | $displayMessage.id |
    Then the CSMS must send ClearDisplayMessageRequest:
      | id | $displayMessage.id |

  @TC_O_05_CSMS
  Scenario: TC_O_05_CSMS The CSMS bears a station that has no message to clear
    Given the station will answer ClearDisplayMessageRequest with:
      | status | Unknown |
    When the operator asks the CSMS for ClearDisplayMessageRequest with:
      | id | $generated.displayMessageId |
    Then the CSMS must send ClearDisplayMessageRequest
