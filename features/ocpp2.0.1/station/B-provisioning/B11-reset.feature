@station @B11
Feature: B11 Reset without an ongoing transaction

  Background:
    Given the station is connected and idle

  @TC_B_20_CS
  Scenario: TC_B_20_CS An idle station resets at once when asked to reset on idle
    When the CSMS sends ResetRequest:
      | type | OnIdle |
    Then the station must answer Accepted
    Given the next step may take $config.connect
    Then the station must send BootNotificationRequest
    And the station must report every connector Available

  @TC_B_23_CS
  Scenario: TC_B_23_CS What was out of service before a reset is out of service after it
    Given memory state Unavailable is prepared with:
      | evse.id          | $config.evseId      |
      | evse.connectorId | $config.connectorId |
    When the CSMS sends ResetRequest:
      | type | OnIdle |
    Then the station must answer Accepted
    When the session proceeds to Booted with:
      | reset         | already       |
      | reason        | RemoteReset   |
      | securityEvent | perhaps       |
      | unavailable   | the connector |

  @TC_B_24_CS @errata-6.2.16
  Scenario: TC_B_24_CS What was reserved before a reset is reserved after it
    Given memory state Reserved is prepared
    When the CSMS sends ResetRequest:
      | type | Immediate |
    Then the station must answer Accepted
    When the session proceeds to Booted with:
      | reset         | already       |
      | reason        | RemoteReset   |
      | securityEvent | perhaps       |
      | reserved      | the connector |

  @TC_B_25_CS
  Scenario: TC_B_25_CS An idle EVSE can be reset by itself
    When the CSMS sends ResetRequest:
      | type   | OnIdle         |
      | evseId | $config.evseId |
    Then the station must answer Accepted

  @TC_B_28_CS
  Scenario: TC_B_28_CS A station that resets as a whole only does not reset an idle EVSE
    When the CSMS sends ResetRequest:
      | type   | OnIdle         |
      | evseId | $config.evseId |
    Then the station must answer Rejected
