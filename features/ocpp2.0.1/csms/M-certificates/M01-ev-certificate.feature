@csms @M01
Feature: M01 Install a certificate in an EV

  @TC_M_26_CSMS
  Scenario: TC_M_26_CSMS The CSMS brings the EV its contract certificate
    When the station sends Get15118EVCertificateRequest:
      | action                | Install                       |
      | iso15118SchemaVersion | $config.iso15118SchemaVersion |
      | exiRequest            | $config.exiRequest            |
    Then the CSMS must answer with:
      | status      | Accepted             |
      | exiResponse | not empty and base64 |
