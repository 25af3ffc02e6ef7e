package org.plugproof.steps.state.station;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.state.State;
import org.plugproof.steps.world.ScenarioContext;

/** The states of a charging station under test, by the names of Part 6. */
public final class StationStates {

    private static final List<String> STOPPED =
            List.of("StopAuthorized", "EVConnectedPostSession", "EVDisconnected", "ParkingBayUnoccupied");
    private static final List<String> SUSPENDED =
            List.of("EnergyTransferSuspended", "EVDisconnected", "ParkingBayUnoccupied");

    private static final List<String> PLUG_AND_CHARGE =
            List.of("ParkingBayOccupied", "EVConnectedPreSession", "Authorized15118");
    private static final List<String> CABLE_FIRST =
            List.of("EVConnectedPreSession", "Authorized", "EnergyTransferStarted");
    private static final List<String> TOKEN_FIRST =
            List.of("ParkingBayOccupied", "Authorized", "EVConnectedPreSession", "EnergyTransferStarted");

    private StationStates() {}

    public static Map<String, State> of(ScenarioContext world) {
        Map<String, State> states = new LinkedHashMap<>();
        states.put("ParkingBayOccupied", new ParkingBayOccupied(world));
        states.put("EVConnectedPreSession", new EVConnectedPreSession(world));
        states.put("Authorized", new Authorized(world));
        states.put("Authorized15118", new Authorized15118(world));
        states.put("EnergyTransferStarted", new EnergyTransferStarted(world));
        states.put("EnergyTransferSuspended", new EnergyTransferSuspended(world));
        states.put("StopAuthorized", new StopAuthorized(world));
        states.put("EVConnectedPostSession", new EVConnectedPostSession(world));
        states.put("EVDisconnected", new EVDisconnected(world));
        states.put("ParkingBayUnoccupied", new ParkingBayUnoccupied(world));
        states.put("Unavailable", new Unavailable(world));
        states.put("StartedByCable", new StartedByCable(world));
        states.put("TransactionEnded", new TransactionEnded(world));
        states.put("Reserved", new Reserved(world));
        states.put("Booted", new Booted(world));
        states.put("Booting", new Booting(world));
        states.put("GetInstalledCertificates", new GetInstalledCertificates(world));
        states.put("RebootBeforeFirmwareInstallation", new RebootBeforeFirmwareInstallation(world));
        states.put("RebootBeforeFirmwareActivation", new RebootBeforeFirmwareActivation(world));
        states.put("CertificateInstalled", new CertificateInstalled(world));
        states.put("SetChargingProfile", new SetChargingProfile(world));
        states.put("Deauthorized", new Deauthorized(world));
        states.put("StartOfflineTransaction", new StartOfflineTransaction(world));
        states.put("IdTokenCached15118", new IdTokenCached15118(world));
        states.put("RenewV2GChargingStationCertificate", new RenewV2GChargingStationCertificate(world));
        states.put("IdTokenCached", new IdTokenCached(world));
        states.put("IdTokenLocalAuthList", new IdTokenLocalAuthList(world));
        states.put("TransactionEventsInQueueEnded", new TransactionEventsInQueueEnded(world));
        states.put("FullInventory", new FullInventory(world));
        states.put("ReportedVariablesRead", new ReportedVariablesRead(world));
        return states;
    }

    /** The state at several EVSEs at once; see {@link Everywhere}. */
    public static State everywhere(String name, ScenarioContext world) {
        return new Everywhere(name, world);
    }

    /**
     * The states that a session goes through from one to the other; one that begins in the bay takes the token before the cable.
     *
     * @throws HarnessError when no session goes that way
     */
    public static List<String> way(String from, String to) {
        for (List<String> path : List.of(STOPPED, SUSPENDED, PLUG_AND_CHARGE, CABLE_FIRST, TOKEN_FIRST)) {
            int begin = path.indexOf(from);
            int end = path.indexOf(to);
            if (begin >= 0 && end >= begin) {
                return new ArrayList<>(path.subList(begin, end + 1));
            }
        }
        throw new HarnessError("no session goes from " + from + " to " + to);
    }
}
