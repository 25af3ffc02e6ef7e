@csms @P03
Feature: P03 Custom data

  @TC_P_03_CSMS
  Scenario: TC_P_03_CSMS The CSMS takes messages with custom data of a vendor
    When the station sends StatusNotificationRequest:
      | evseId              | $config.evseId                                  |
      | connectorId         | $config.connectorId                             |
      | connectorStatus     | Available                                       |
      | customData          | {"vendorId": "org.plugproof", "shade": "green"} |
      | customData.vendorId | $config.vendorId                                |
    Then the CSMS must answer with:
      | customData | absent or present |
    When the station sends TransactionEventRequest:
      | eventType                           | Started                                         |
      | triggerReason                       | CablePluggedIn                                  |
      | customData                          | {"vendorId": "org.plugproof", "shade": "green"} |
      | customData.vendorId                 | $config.vendorId                                |
      | transactionInfo.customData          | {"vendorId": "org.plugproof", "shade": "blue"}  |
      | transactionInfo.customData.vendorId | $config.vendorId                                |
    Then the CSMS must answer with:
      | customData | absent or present |
