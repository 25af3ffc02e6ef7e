@station @N01
Feature: N01 Retrieve log information

  Background:
    Given the station is connected and idle

  @TC_N_25_CS
  Scenario Outline: TC_N_25_CS The station uploads its diagnostics log (to <protocol>)
    Given this applies only if "$config.fileTransferProtocols contains <protocol>"
    When the CSMS sends GetLogRequest:
      | requestId          | $generated.requestId       |
      | logType            | DiagnosticsLog             |
      | log.remoteLocation | $fileServer.<protocol>.url |
    Then the station must answer with:
      | status   | Accepted              |
      | filename | present and not empty |
    Given the next step may take $config.log.timeout
    Then the station must send LogStatusNotificationRequest:
      | status    | Uploading                |
      | requestId | $GetLogRequest.requestId |
    Given the next step may take $config.log.timeout
    Then the station must upload a non-empty file
    Given the next step may take $config.log.timeout
    Then the station must send LogStatusNotificationRequest:
      | status    | Uploaded                 |
      | requestId | $GetLogRequest.requestId |

    Examples:
      | protocol |
      | HTTP     |
      | FTP      |
