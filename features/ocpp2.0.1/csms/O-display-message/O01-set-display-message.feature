@csms @O01
Feature: O01 Set a display message

  @TC_O_25_CSMS
  Scenario: TC_O_25_CSMS The CSMS sets a message for a charging state
    When the operator asks the CSMS for SetDisplayMessageRequest with:
      | message.id    | $config.display.id    |
      | message.state | $config.display.state |
    Then the CSMS must send SetDisplayMessageRequest:
      | message.id    | $config.display.id    |
      | message.state | $config.display.state |
