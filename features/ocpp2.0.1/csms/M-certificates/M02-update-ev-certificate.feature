@csms @M02
Feature: M02 Update the certificate of an EV

  @TC_M_28_CSMS
  Scenario: TC_M_28_CSMS The CSMS brings the EV a new contract certificate
    When the station sends Get15118EVCertificateRequest:
      | action                | Update                        |
      | iso15118SchemaVersion | $config.iso15118SchemaVersion |
      | exiRequest            | $config.exiRequest            |
    Then the CSMS must answer with:
      | status      | Accepted             |
      | exiResponse | not empty and base64 |
