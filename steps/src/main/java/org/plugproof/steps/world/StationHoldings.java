package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plugproof.fixtures.pki.CertificateHash;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.steps.value.Payload;

/** What our station holds by now in the books of a CSMS: what it accepted and has not been told to remove. */
final class StationHoldings {

    private static final String CRITERIA = "chargingProfileCriteria.";

    private final Map<String, Payload> profiles = new LinkedHashMap<>();
    private final Set<String> monitors = new LinkedHashSet<>();
    private final Set<String> messages = new LinkedHashSet<>();
    private final Map<String, CertificateHash> roots = new LinkedHashMap<>();
    private final List<String> slots = new ArrayList<>();
    private boolean localList;

    StationHoldings(List<Granted> granted) {
        granted.forEach(this::note);
    }

    private void note(Granted one) {
        switch (one.action()) {
            case "SetVariableMonitoring" -> monitors(one, "setMonitoringResult").forEach(monitors::add);
            case "ClearVariableMonitoring" ->
                monitors(one, "clearMonitoringResult").forEach(monitors::remove);
            default -> {
                if (one.accepted()) {
                    accepted(one.action(), one.request());
                }
            }
        }
    }

    private void accepted(String action, Payload request) {
        switch (action) {
            case "SetChargingProfile" -> setProfile(request);
            case "ClearChargingProfile" -> clearProfiles(request);
            case "SetMonitoringBase" -> clearMonitors(request);
            case "SetDisplayMessage" -> setMessage(request);
            case "ClearDisplayMessage" -> request.text("id").ifPresent(messages::remove);
            case "SendLocalList" -> sendList(request);
            case "InstallCertificate" -> install(request);
            case "DeleteCertificate" ->
                request.text("certificateHashData.serialNumber").ifPresent(roots::remove);
            case "SetNetworkProfile" -> request.text("configurationSlot").ifPresent(slots::add);
            default -> {
                // Nothing that stays behind, or what other tidying sees to.
            }
        }
    }

    /** The transactions of the scenario have ended, and their profiles with them (K01.FR.03). */
    private void setProfile(Payload request) {
        if (!request.text("chargingProfile.chargingProfilePurpose").equals(Optional.of("TxProfile"))) {
            request.text("chargingProfile.id").ifPresent(id -> profiles.put(id, request));
        }
    }

    private void clearProfiles(Payload request) {
        Optional<String> id = request.text("chargingProfileId");
        if (id.isPresent()) {
            profiles.remove(id.get());
        } else {
            profiles.values()
                    .removeIf(profile -> fits(request, CRITERIA + "evseId", profile, "evseId")
                            && fits(request, CRITERIA + "stackLevel", profile, "chargingProfile.stackLevel")
                            && fits(
                                    request,
                                    CRITERIA + "chargingProfilePurpose",
                                    profile,
                                    "chargingProfile.chargingProfilePurpose"));
        }
    }

    private static boolean fits(Payload request, String criterion, Payload profile, String path) {
        return request.text(criterion).isEmpty() || request.text(criterion).equals(profile.text(path));
    }

    /** All but All removes what was set (N03.FR.04, FR.05). */
    private void clearMonitors(Payload request) {
        if (!request.text("monitoringBase").equals(Optional.of("All"))) {
            monitors.clear();
        }
    }

    /** A message about a transaction goes with it (O02). */
    private void setMessage(Payload request) {
        if (request.text("message.transactionId").isEmpty()) {
            request.text("message.id").ifPresent(messages::add);
        }
    }

    private void sendList(Payload request) {
        boolean full = request.text("updateType").equals(Optional.of("Full"));
        boolean tokens =
                !request.texts("localAuthorizationList[*].idTokenInfo.status").isEmpty();
        localList = full ? tokens : localList || tokens;
    }

    private void install(Payload request) {
        request.text("certificate").map(Pem::certificate).ifPresent(root -> {
            CertificateHash hash = CertificateHash.of(root, root);
            roots.put(hash.serialNumber(), hash);
        });
    }

    private static List<String> monitors(Granted one, String results) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < one.answer().texts(results + "[*].status").size(); i++) {
            String result = results + "[" + i + "].";
            if (one.answer().text(result + "status").equals(Optional.of("Accepted"))) {
                one.answer().text(result + "id").ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** Ids of charging profiles. */
    Set<String> profiles() {
        return profiles.keySet();
    }

    Set<String> monitors() {
        return monitors;
    }

    /** Ids of display messages. */
    Set<String> messages() {
        return messages;
    }

    /** Roots that were installed, as the station would list them. */
    List<CertificateHash> roots() {
        return List.copyOf(roots.values());
    }

    /** Configuration slots of network profiles that were set. */
    List<String> slots() {
        return slots;
    }

    /** Whether there is a token on the local list. */
    boolean localList() {
        return localList;
    }
}
