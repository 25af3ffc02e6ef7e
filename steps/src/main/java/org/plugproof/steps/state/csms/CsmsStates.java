package org.plugproof.steps.state.csms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plugproof.steps.state.State;
import org.plugproof.steps.world.ScenarioContext;

/** The states that a fake station brings about at a CSMS under test, by the names of Part 6 §3.18. */
public final class CsmsStates {

    private CsmsStates() {}

    public static Map<String, State> of(ScenarioContext world) {
        Map<String, State> states = new LinkedHashMap<>();
        states.put("Booted", new Booted(world));
        states.put("EveryReportRefused", new EveryReportRefused(world));
        states.put("Reserved", new Reserved(world));
        states.put("Unavailable", new Unavailable(world));
        states.put("Authorized", new Authorized(world, StartPoints.prescribed()));
        states.put("EVConnectedPreSession", new EVConnectedPreSession(world, StartPoints.prescribed()));
        states.put("EnergyTransferStarted", new EnergyTransferStarted(world));
        states.put("EnergyTransferSuspended", new EnergyTransferSuspended(world));
        states.put("ISO15118SmartCharging", new ISO15118SmartCharging(world));
        states.put("StopAuthorized", new StopAuthorized(world));
        states.put("EVConnectedPostSession", new EVConnectedPostSession(world));
        states.put("EVDisconnected", new EVDisconnected(world));
        states.put("DisplayMessageConfigured", new DisplayMessageConfigured(world));
        states.put("EveryEvseReserved", new EveryEvseReserved(world));
        states.put("RenewChargingStationCertificate", new RenewChargingStationCertificate(world));
        states.put("CertificateInstalled", new CertificateInstalled(world));
        states.put("GetInstalledCertificates", new GetInstalledCertificates(world));
        states.put("TokenInLocalList", new TokenInLocalList(world));
        states.put("TokenOffLocalList", new TokenOffLocalList(world));
        return states;
    }
}
