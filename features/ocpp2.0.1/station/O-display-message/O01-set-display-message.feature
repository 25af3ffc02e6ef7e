@station @O01
Feature: O01 Set a display message

  Background:
    Given the station is connected and idle

  @TC_O_36_CS @errata-6.2.111
  Scenario: TC_O_36_CS A message bound to charging shows only while charging
    When the CSMS sends SetDisplayMessageRequest:
      | message.id              | $generated.displayMessageId |                                            |
      | message.priority        | $config.display.priority    |                                            |
      | message.state           | Charging                    |                                            |
      | message.display.name    | $config.display.component   | if "$config.display.component is not empty" |
      | message.message.format  | UTF8                        |                                            |
      | message.message.content | Charging now                |                                            |
    Then the station must answer Accepted
    And the operator confirms "the display does not show 'Charging now'"
    When the session proceeds to ParkingBayOccupied
    And the session proceeds to Authorized
    And the session proceeds to EVConnectedPreSession
    And the session proceeds to EnergyTransferStarted
    Then the operator confirms "the display shows 'Charging now'"
    When the session proceeds to StopAuthorized
    And the session proceeds to EVConnectedPostSession
    And the session proceeds to EVDisconnected
    And the session proceeds to ParkingBayUnoccupied
    Then the operator confirms "the display does not show 'Charging now'"
    When the CSMS sends GetDisplayMessagesRequest:
      | requestId | $generated.requestId        |
      | id[0]     | $generated.displayMessageId |
    Then the station must answer Accepted
    And the station must send every part of NotifyDisplayMessagesRequest:
      | requestId            | $generated.requestId        |
      | messageInfo[0].id    | $generated.displayMessageId |
      | messageInfo[0].state | Charging                    |
