@csms @C11
Feature: C11 Clear the authorization cache

  @TC_C_37_CSMS
  Scenario: TC_C_37_CSMS The CSMS empties a station's authorization cache
    Given the station will answer ClearCacheRequest with:
      | status | Accepted |
    When the operator asks the CSMS for ClearCacheRequest
    Then the CSMS must send ClearCacheRequest

  @TC_C_38_CSMS
  Scenario: TC_C_38_CSMS The CSMS copes with a station that does not empty its cache
    Given the station will answer ClearCacheRequest with:
      | status | Rejected |
    When the operator asks the CSMS for ClearCacheRequest
    Then the CSMS must send ClearCacheRequest
