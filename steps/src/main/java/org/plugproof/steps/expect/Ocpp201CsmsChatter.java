package org.plugproof.steps.expect;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What an OCPP 2.0.1 CSMS may ask a station that it meets, without anybody telling it to. */
public final class Ocpp201CsmsChatter implements Chatter {

    private static final Set<String> ASKED_UNASKED = Set.of(
            "GetBaseReport",
            "GetReport",
            "GetVariables",
            "SetVariables",
            "GetMonitoringReport",
            "SetMonitoringBase",
            "SetMonitoringLevel",
            "GetLocalListVersion",
            "SendLocalList",
            "GetInstalledCertificateIds",
            "GetChargingProfiles",
            "GetDisplayMessages",
            "GetTransactionStatus",
            "TriggerMessage",
            "CostUpdated");

    /** What a CSMS does in the course of its business: it balances loads, watches variables, shows prices, renews roots. */
    private static final Set<String> ASIDE = Set.of(
            "DataTransfer",
            "SetChargingProfile",
            "ClearChargingProfile",
            "GetCompositeSchedule",
            "SetVariableMonitoring",
            "ClearVariableMonitoring",
            "SetDisplayMessage",
            "ClearDisplayMessage",
            "InstallCertificate",
            "GetLog");

    @Override
    public boolean isAside(String action) {
        return ASIDE.contains(action);
    }

    @Override
    public boolean isChatter(String action, JsonNode payload) {
        return ASKED_UNASKED.contains(action);
    }

    @Override
    public boolean mayEndTheConnection(String action, JsonNode payload) {
        return false;
    }

    @Override
    public String subprotocol() {
        return "ocpp2.0.1";
    }
}
