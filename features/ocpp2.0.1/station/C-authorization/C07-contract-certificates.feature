@station @C07
Feature: C07 Authorize with a contract certificate

  Background:
    Given the station is connected and idle

  @TC_C_50_CS @errata-6.2.35 @errata-6.2.36
  Scenario: TC_C_50_CS A contract that the station can validate starts a session
    Given this applies only if "TxStartPoint is PowerPathClosed or Authorized or EVConnected or ParkingBayOccupancy"
    And the station variables are:
      | AuthCtrlr.Enabled                                    | true             | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization                 | false            | if implemented              |
      | ISO15118Ctrlr.CentralContractValidationAllowed       | false            | if implemented              |
      | ISO15118Ctrlr.ContractCertificateInstallationEnabled | true             | if implemented              |
      | ISO15118Ctrlr.V2GCertificateInstallationEnabled      | true             | if implemented              |
      | ISO15118Ctrlr.CountryName                            | NL               | if implemented              |
      | ISO15118Ctrlr.OrganizationName                       | $config.vendorId | if implemented              |
      | ISO15118Ctrlr.PnCEnabled                             | true             |                             |
    And memory state CertificateInstalled is prepared with:
      | certificateType | V2GRootCertificate |
      | certificate     | $v2g.root |
    And memory state CertificateInstalled is prepared with:
      | certificateType | MORootCertificate |
      | certificate     | $mo.root |
    And memory state RenewV2GChargingStationCertificate is prepared
    And the operator "takes an EV that has a contract certificate"
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Accepted |
      | certificateStatus  | Accepted |
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized15118 with:
      | by | contract |
      | iso15118CertificateHashData | not empty |
    And the session proceeds to EnergyTransferStarted

  @TC_C_51_CS @errata-6.2.35 @errata-6.2.37
  Scenario: TC_C_51_CS A contract that the CSMS calls cancelled starts nothing
    Given this applies only if "TxStartPoint is PowerPathClosed or Authorized or EVConnected or ParkingBayOccupancy"
    And the station variables are:
      | AuthCtrlr.Enabled                              | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization           | false | if implemented              |
      | ISO15118Ctrlr.CentralContractValidationAllowed | false | if implemented              |
      | ISO15118Ctrlr.PnCEnabled                       | true  |                             |
    And memory state CertificateInstalled is prepared with:
      | certificateType | V2GRootCertificate |
      | certificate     | $v2g.root |
    And memory state CertificateInstalled is prepared with:
      | certificateType | MORootCertificate |
      | certificate     | $mo.root |
    And memory state RenewV2GChargingStationCertificate is prepared
    And the operator "takes an EV that has a contract certificate"
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Invalid |
      | certificateStatus  | ContractCancelled |
    And the state is EVConnectedPreSession
    Then the station may send GetCertificateStatusRequest
    And one received AuthorizeRequest must have:
      | idToken.type | eMAID |
      | iso15118CertificateHashData | not empty |
    And the station may send TransactionEventRequest:
      | triggerReason                 | not Authorized         |
      | transactionInfo.chargingState | absent or not Charging |
    And the station may send TransactionEventRequest:
      | triggerReason                 | not Authorized         |
      | transactionInfo.chargingState | absent or not Charging |
    And the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_52_CS @errata-6.2.35 @errata-6.2.38
  Scenario: TC_C_52_CS The CSMS validates a contract that the station cannot
    Given this applies only if "TxStartPoint is PowerPathClosed or Authorized or EVConnected or ParkingBayOccupancy"
    And the station variables are:
      | AuthCtrlr.Enabled                                    | true             | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization                 | false            | if implemented              |
      | ISO15118Ctrlr.CentralContractValidationAllowed       | true             |                             |
      | ISO15118Ctrlr.ContractCertificateInstallationEnabled | true             | if implemented              |
      | ISO15118Ctrlr.V2GCertificateInstallationEnabled      | true             | if implemented              |
      | ISO15118Ctrlr.CountryName                            | NL               | if implemented              |
      | ISO15118Ctrlr.OrganizationName                       | $config.vendorId | if implemented              |
      | ISO15118Ctrlr.PnCEnabled                             | true             |                             |
    And memory state CertificateInstalled is prepared with:
      | certificateType | V2GRootCertificate |
      | certificate     | $v2g.root |
    And memory state RenewV2GChargingStationCertificate is prepared
    And the operator "takes an EV that has a contract certificate"
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Accepted |
      | certificateStatus  | Accepted |
    And the state is EVConnectedPreSession
    When the session proceeds to Authorized15118 with:
      | by | contract |
      | certificate | not empty |
    And the session proceeds to EnergyTransferStarted

  @TC_C_53_CS @errata-6.2.35 @errata-6.2.39
  Scenario: TC_C_53_CS A contract that the CSMS finds revoked starts nothing
    Given this applies only if "TxStartPoint is PowerPathClosed or Authorized or EVConnected or ParkingBayOccupancy"
    And the station variables are:
      | AuthCtrlr.Enabled                              | true  | if implemented, if writable |
      | AuthCtrlr.DisableRemoteAuthorization           | false | if implemented              |
      | ISO15118Ctrlr.CentralContractValidationAllowed | true  |                             |
      | ISO15118Ctrlr.PnCEnabled                       | true  |                             |
    And memory state CertificateInstalled is prepared with:
      | certificateType | V2GRootCertificate |
      | certificate     | $v2g.root |
    And memory state RenewV2GChargingStationCertificate is prepared
    And the operator "takes an EV that has a contract certificate"
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Invalid |
      | certificateStatus  | CertificateRevoked |
    And the state is EVConnectedPreSession
    Then the station may send GetCertificateStatusRequest
    And one received AuthorizeRequest must have:
      | idToken.type | eMAID |
      | certificate | not empty |
    And the station may send TransactionEventRequest:
      | triggerReason                 | not Authorized         |
      | transactionInfo.chargingState | absent or not Charging |
    And the station may send TransactionEventRequest:
      | triggerReason                 | not Authorized         |
      | transactionInfo.chargingState | absent or not Charging |
    And the station must not send TransactionEventRequest for $config.messageTimeout

  @TC_C_54_CS @errata-6.2.35 @errata-6.2.40 @errata-6.2.41 @errata-6.2.120
  Scenario: TC_C_54_CS A contract starts a session offline
    Given this applies only if "TxStartPoint is PowerPathClosed or Authorized or EVConnected or ParkingBayOccupancy"
    And the station variables are:
      | AuthCtrlr.Enabled                       | true                 | if implemented, if writable |
      | AuthCtrlr.LocalAuthorizeOffline         | true                 | if implemented, if writable |
      | AuthCacheCtrlr.Enabled                  | true                 | if implemented              |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled  | true                 | if implemented              |
      | OCPPCommCtrlr.OfflineThreshold          | $config.backOff + 60 |                             |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum   | $config.backOff      |                             |
      | OCPPCommCtrlr.RetryBackOffRandomRange   | 0                    |                             |
      | ISO15118Ctrlr.ContractValidationOffline | true                 |                             |
      | ISO15118Ctrlr.PnCEnabled                | true                 |                             |
    And memory state CertificateInstalled is prepared with:
      | certificateType | V2GRootCertificate |
      | certificate     | $v2g.root |
    And memory state CertificateInstalled is prepared with:
      | certificateType | MORootCertificate |
      | certificate     | $mo.root |
    And memory state RenewV2GChargingStationCertificate is prepared
    And the operator "takes an EV that has a contract certificate"
    And memory state IdTokenCached15118 is prepared if "$config.features contains C-49"
    And memory state IdTokenLocalAuthList is prepared with:
      | profile                                      | Local Authorization List Management |
      | localAuthorizationList[0].idToken.idToken    | $contract.id                        |
      | localAuthorizationList[0].idToken.type       | $contract.type                      |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver parks
    And the driver plugs in
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must report the connector Occupied
    And the station must send the transaction events from ParkingBayOccupied to Authorized15118
    When the session proceeds to EnergyTransferStarted

  @TC_C_55_CS @errata-6.2.35 @errata-6.2.42 @errata-6.2.43 @errata-6.2.120
  Scenario: TC_C_55_CS A contract starts nothing offline where that is not allowed
    Given this applies only if "TxStartPoint is PowerPathClosed or Authorized or EVConnected or ParkingBayOccupancy"
    And the station variables are:
      | AuthCtrlr.Enabled                       | true                 | if implemented, if writable |
      | AuthCtrlr.LocalAuthorizeOffline         | true                 | if implemented, if writable |
      | AuthCacheCtrlr.Enabled                  | true                 | if implemented              |
      | AuthCtrlr.OfflineTxForUnknownIdEnabled  | false                | if implemented              |
      | OCPPCommCtrlr.OfflineThreshold          | $config.backOff + 60 |                             |
      | OCPPCommCtrlr.RetryBackOffWaitMinimum   | $config.backOff      |                             |
      | OCPPCommCtrlr.RetryBackOffRandomRange   | 0                    |                             |
      | ISO15118Ctrlr.ContractValidationOffline | false                |                             |
      | ISO15118Ctrlr.PnCEnabled                | true                 |                             |
    And memory state CertificateInstalled is prepared with:
      | certificateType | V2GRootCertificate |
      | certificate     | $v2g.root |
    And memory state CertificateInstalled is prepared with:
      | certificateType | MORootCertificate |
      | certificate     | $mo.root |
    And memory state RenewV2GChargingStationCertificate is prepared
    And the operator "takes an EV that has a contract certificate"
    And memory state IdTokenCached15118 is prepared if "$config.features contains C-49"
    And memory state IdTokenLocalAuthList is prepared with:
      | profile                                      | Local Authorization List Management |
      | localAuthorizationList[0].idToken.idToken    | $contract.id                        |
      | localAuthorizationList[0].idToken.type       | $contract.type                      |
    And the CSMS will answer AuthorizeRequest with:
      | idTokenInfo.status | Invalid           |
      | certificateStatus  | ContractCancelled |
    When the CSMS refuses connections
    And the CSMS drops the connection
    And the driver parks
    And the driver plugs in
    And $config.txTime passes
    And the CSMS accepts connections
    Given the next step may take $config.backOff * 3 + $config.txTime * 3 + $config.connect
    Then the station must connect
    And the station must report the connector Occupied
    And the station must send the transaction events from ParkingBayOccupied to EVConnectedPreSession
    And the station may send AuthorizeRequest
    And the station may send TransactionEventRequest:
      | triggerReason                 | not Authorized         |
      | transactionInfo.chargingState | absent or not Charging |
    And the station may send TransactionEventRequest:
      | triggerReason                 | not Authorized         |
      | transactionInfo.chargingState | absent or not Charging |
    And the station must not send TransactionEventRequest for $config.messageTimeout
