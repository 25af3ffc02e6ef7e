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

  @TC_N_34_CSMS
  Scenario: TC_N_34_CSMS The CSMS copes with a station that gives no log
    Given the station will answer GetLogRequest with:
      | status   | Rejected |
      | filename | absent   |
    When the operator asks the CSMS for GetLogRequest with:
      | logType | DiagnosticsLog |
    Then the CSMS must send GetLogRequest:
      | logType | DiagnosticsLog |

  @TC_N_35_CSMS
  Scenario: TC_N_35_CSMS The CSMS has a station upload its security log
    When the operator asks the CSMS for GetLogRequest with:
      | logType | SecurityLog |
    Then the CSMS must send GetLogRequest:
      | logType | SecurityLog |
    When the station sends LogStatusNotificationRequest:
      | status    | Uploading                |
      | requestId | $GetLogRequest.requestId |
    And the station sends LogStatusNotificationRequest:
      | status    | Uploaded                 |
      | requestId | $GetLogRequest.requestId |

  @TC_N_36_CSMS
  Scenario: TC_N_36_CSMS The CSMS asks for another log while one is being uploaded
    Given the station will answer GetLogRequest with:
      | status | Accepted |
    And the station will answer GetLogRequest with:
      | status | AcceptedCanceled |
    When the operator asks the CSMS for GetLogRequest with:
      | logType | DiagnosticsLog |
    Then the CSMS must send GetLogRequest:
      | logType | DiagnosticsLog |
    When the station sends LogStatusNotificationRequest:
      | status    | Uploading                |
      | requestId | $GetLogRequest.requestId |
    And the operator asks the CSMS for GetLogRequest with:
      | logType | DiagnosticsLog |
    Then the CSMS must send GetLogRequest:
      | logType | DiagnosticsLog |
    When the station sends LogStatusNotificationRequest:
      | status    | AcceptedCanceled                        |
      | requestId | $LogStatusNotificationRequest.requestId |
    And the station sends LogStatusNotificationRequest:
      | status    | Uploading                |
      | requestId | $GetLogRequest.requestId |
    And the station sends LogStatusNotificationRequest:
      | status    | Uploaded                 |
      | requestId | $GetLogRequest.requestId |
