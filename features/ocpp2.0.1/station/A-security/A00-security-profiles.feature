@station @A00
Feature: A00 Security profiles on the station's side

  @TC_A_01_CS @errata-6.2.1
  Scenario: TC_A_01_CS The station authenticates with its identity and password
    Given this applies only if "$config.securityProfile is 1 or 2"
    And the station is connected and idle
    When the session proceeds to Booted
    Then the upgrade request must have:
      | identity                      | $config.stationId                 |
      | authorization.scheme          | Basic                             |
      | authorization.user            | $config.stationId                 |
      | authorization.password        | $config.basicAuthPassword         |
      | authorization.passwordLength  | at least 16 and at most 64        |
      | authorization.passwordKind    | passwordString                    |

  @TC_A_04_CS
  Scenario: TC_A_04_CS The station sets up TLS with a valid CSMS certificate
    Given this applies only if "$config.securityProfile is 2 or 3"
    And the state is Booting
    Then the station must connect
    And the handshake must use TLS 1.2 or higher
    And the station must support the cipher suites:
      | TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 | TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 |
      | TLS_RSA_WITH_AES_128_GCM_SHA256         | TLS_RSA_WITH_AES_256_GCM_SHA384         |
    And the station must send BootNotificationRequest
    And the station must report every connector Available

  @TC_A_05_CS @errata-6.2.2 @errata-6.2.3 @errata-6.2.4
  Scenario Outline: TC_A_05_CS The station turns away from a CSMS certificate that is <defect>
    Given this applies only if "$config.securityProfile is 2 or 3"
    And the station variables are:
      | OCPPCommCtrlr.NetworkProfileConnectionAttempts | 3                            |                |
      | OCPPCommCtrlr.NetworkConfigurationPriority     | $config.activeNetworkProfile |                |
      | SecurityCtrlr.AllowCSMSTLSWildcards            | false                        | if implemented |
    When the CSMS drops the connection
    Then the station must connect
    Given the CSMS presents a server certificate that is "<defect>"
    When the CSMS drops the connection
    Then the station must abandon the TLS handshake
    Given the CSMS presents a server certificate that is "valid"
    Then the station must connect
    And the station must send SecurityEventNotificationRequest with type InvalidCsmsCertificate

    Examples:
      | defect                             |
      | expired                            |
      | not yet valid                      |
      | signed by an unknown root          |
      | issued to another host             |
      | issued to a matching wildcard host |

  @TC_A_06_CS
  Scenario: TC_A_06_CS The station turns away from TLS older than 1.2
    Given this applies only if "$config.securityProfile is 2 or 3"
    And the station variables are:
      | OCPPCommCtrlr.NetworkProfileConnectionAttempts | 1 |
    And the CSMS presents a server certificate that is "valid, over TLS 1.1 at most"
    When the session proceeds to Booting
    Then the station must abandon the TLS handshake
    Given the CSMS presents a server certificate that is "valid"
    Then the station must connect
    And the handshake must use TLS 1.2 or higher
    And the station must send BootNotificationRequest
    And the station may send SecurityEventNotificationRequest with type InvalidTLSVersion
    And the station must send, in any order:
      | SecurityEventNotificationRequest | type | StartupOfTheDevice or ResetOrReboot |
    And the station must report every connector Available

  @TC_A_07_CS
  Scenario: TC_A_07_CS The station shows a valid certificate of its own
    Given this applies only if "$config.securityProfile is 3"
    And the state is Booting
    Then the station must connect
    And the handshake must use TLS 1.2 or higher
    And the station must support the cipher suites:
      | TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 | TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 |
      | TLS_RSA_WITH_AES_128_GCM_SHA256         | TLS_RSA_WITH_AES_256_GCM_SHA384         |
    And the upgrade request must have:
      | clientCertificate.commonName   | $config.serialNumber     |
      | clientCertificate.serialNumber | present                  |
      | clientCertificate.rsaBits      | absent or at least 2048  |
      | clientCertificate.dsaBits      | absent or at least 2048  |
      | clientCertificate.ecBits       | absent or at least 224   |
    And the station must send BootNotificationRequest
    And the station must report every connector Available
