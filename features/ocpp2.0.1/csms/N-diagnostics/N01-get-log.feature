@csms @N01
Feature: N01 Retrieve log information

  @TC_N_25_CSMS
  Scenario: TC_N_25_CSMS The CSMS has a station upload its diagnostics log
    When the operator asks the CSMS for GetLogRequest with:
      | logType | DiagnosticsLog |
    Then the CSMS must send GetLogRequest:
      | logType | DiagnosticsLog |
    When the station sends LogStatusNotificationRequest:
      | status    | Uploading                |
      | requestId | $GetLogRequest.requestId |
    And the station sends LogStatusNotificationRequest:
      | status    | Uploaded                 |
      | requestId | $GetLogRequest.requestId |
