@csms @A02
Feature: A02 Renew the certificate of a station

  @TC_A_11_CSMS @errata-6.3.1 @errata-6.3.2
  Scenario: TC_A_11_CSMS The CSMS signs a new certificate and lets the station in with it
    Given this applies only if "$config.securityProfile is 3"
    When the session proceeds to RenewChargingStationCertificate
    And the station drops the connection
    And the station connects with:
      | certificate | renewed |
    Then the CSMS must accept the connection
