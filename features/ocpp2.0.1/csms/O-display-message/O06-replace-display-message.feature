@csms @O06
Feature: O06 Replace a display message

  @TC_O_12_CSMS
  Scenario: TC_O_12_CSMS The CSMS puts a message in the place of one that it has set
    Given memory state DisplayMessageConfigured is prepared
    And the station will answer SetDisplayMessageRequest with:
      | status | Accepted |
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.id       | $displayMessage.id       |
      | message.priority | $config.display.priority |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id       | $displayMessage.id       |
      | message.priority | $config.display.priority |
