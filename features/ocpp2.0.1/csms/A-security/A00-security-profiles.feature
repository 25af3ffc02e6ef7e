@csms @A00
Feature: A00 Security profiles on the CSMS's side

  @TC_A_01_CSMS
  Scenario: TC_A_01_CSMS The CSMS lets a station in that shows the right password
    Given this applies only if "$config.securityProfile is 1 or 2"
    When the station drops the connection
    And the station connects with:
      | user     | $config.stationId         |
      | password | $config.basicAuthPassword |
    Then the CSMS must accept the connection
    When the session proceeds to Booted

  @TC_A_06_CSMS
  Scenario: TC_A_06_CSMS The CSMS turns away a station that offers TLS older than 1.2
    Given this applies only if "$config.securityProfile is 2 or 3"
    When the station drops the connection
    And the station connects with:
      | tlsVersion | below 1.2 |
    Then the CSMS must refuse the connection at TLS
    When the station connects with:
      | tlsVersion | 1.2 or higher |
    Then the CSMS must accept the connection
    When the session proceeds to Booted

  @TC_A_07_CSMS
  Scenario: TC_A_07_CSMS The CSMS accepts a station's valid certificate over strong TLS
    Given this applies only if "$config.securityProfile is 3"
    When the station drops the connection
    And the station connects
    Then the CSMS must accept the connection
    And the handshake must use TLS 1.2 or higher
    When the session proceeds to Booted
    Then the CSMS must support the cipher suites:
      | TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 | TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 | TLS_RSA_WITH_AES_128_GCM_SHA256 | TLS_RSA_WITH_AES_256_GCM_SHA384 |

  @TC_A_02_CSMS
  Scenario: TC_A_02_CSMS The CSMS turns away a station with a user name that is not its identity
    Given this applies only if "$config.securityProfile is 1 or 2"
    And the station is connected and idle
    When the station drops the connection
    And the station connects with:
      | user     | not-this-station |
      | password | $config.basicAuthPassword |
    Then the CSMS must refuse the connection at HTTP

  @TC_A_03_CSMS
  Scenario: TC_A_03_CSMS The CSMS turns away a station with a wrong password
    Given this applies only if "$config.securityProfile is 1 or 2"
    And the station is connected and idle
    When the station drops the connection
    And the station connects with:
      | user     | $config.stationId |
      | password | not-the-password-4711 |
    Then the CSMS must refuse the connection at HTTP

  @TC_A_08_CSMS
  Scenario Outline: TC_A_08_CSMS The CSMS turns away a station whose certificate is <certificate>
    Given this applies only if "$config.securityProfile is 3"
    When the station drops the connection
    And the station connects with:
      | certificate | <certificate> |
    Then the CSMS must refuse the connection at TLS or HTTP
    When the station connects
    Then the CSMS must accept the connection
    When the session proceeds to Booted

    Examples:
      | certificate        |
      | unknown            |
      | expired            |
      | of another station |

  @TC_A_04_CSMS
  Scenario: TC_A_04_CSMS The CSMS shows a sound server certificate over strong TLS
    Given this applies only if "$config.securityProfile is 2 or 3"
    When the station drops the connection
    And the station connects
    Then the CSMS must accept the connection
    And the handshake must use TLS 1.2 or higher
    And the upgrade request must have:
      | serverCertificate.valid         | true                    |
      | serverCertificate.namesEndpoint | true                    |
      | serverCertificate.serialNumber  | present                 |
      | serverCertificate.rsaBits       | absent or at least 2048 |
      | serverCertificate.dsaBits       | absent or at least 2048 |
      | serverCertificate.ecBits        | absent or at least 224  |
    When the session proceeds to Booted
    Then the CSMS must support the cipher suites:
      | TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 | TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 | TLS_RSA_WITH_AES_128_GCM_SHA256 | TLS_RSA_WITH_AES_256_GCM_SHA384 |
    And the upgrade request must have:
      | serverCertificate.valid         | true                    |
      | serverCertificate.namesEndpoint | true                    |
      | serverCertificate.serialNumber  | present                 |
      | serverCertificate.rsaBits       | at least 2048           |
