package org.plugproof.steps.world;

import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.counterpart.FakeCsms;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.pki.CertificateHash;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Event;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/**
 * What a scenario changed in a station under test, and how to put it back: newest first, also when the scenario failed. What cannot be put
 * back is said aloud, because the next verdicts depend on it.
 */
final class Restoration {

    private record Undo(String what, Runnable action) {}

    private final ScenarioContext world;
    private final Deque<Undo> undos = new ArrayDeque<>();
    private final OutOfService outOfService;
    private boolean puttingBack;

    Restoration(ScenarioContext world) {
        this.world = world;
        this.outOfService = new OutOfService(world);
    }

    void add(String what, Runnable action) {
        if (!puttingBack) {
            undos.push(new Undo(what, action));
        }
    }

    private void addOnce(String what, Runnable action) {
        if (undos.stream().noneMatch(undo -> undo.what().equals(what))) {
            add(what, action);
        }
    }

    /** What a scripted answer says of a token stays in the station's cache, if it has one. */
    void beforeAnswer(Table answer) {
        boolean ofToken = answer.rows().stream().anyMatch(row -> row.path().startsWith("idTokenInfo."));
        if (ofToken
                && world.sut().role() == SutDescription.Role.STATION
                && world.holds("$config.features contains C-49")) {
            addOnce("empty authorization cache", () -> world.ask("ClearCacheRequest", Table.empty()));
        }
    }

    /** Remembers what a request of ours is about to change. */
    void before(String request, String payload) {
        if (puttingBack || world.sut().role() != SutDescription.Role.STATION) {
            return;
        }
        Payload sent = Payload.of(payload);
        switch (request) {
            case "SetVariablesRequest" -> beforePassword(sent);
            case "SetChargingProfileRequest" ->
                add(
                        "no charging profiles",
                        () -> world.ask("ClearChargingProfileRequest", Table.of("chargingProfileId", "absent")));
            case "SetDisplayMessageRequest" ->
                add(
                        "no display message",
                        () -> world.ask(
                                "ClearDisplayMessageRequest",
                                Table.of("id", sent.text("message.id").orElse("0"))));
            case "ChangeAvailabilityRequest" -> beforeAvailability(sent);
            case "ReserveNowRequest" ->
                add(
                        "no reservation",
                        () -> world.ask(
                                "CancelReservationRequest",
                                Table.of("reservationId", sent.text("id").orElse("0"))));
            case "SendLocalListRequest" ->
                addOnce("empty local list", () -> world.localList().clear());
            case "InstallCertificateRequest" -> add("certificate removed", () -> delete(sent));
            case "SetNetworkProfileRequest" ->
                add("network profile " + sent.text("configurationSlot").orElse(""), this::networkProfileStays);
            default -> {
                // Nothing that stays behind.
            }
        }
    }

    /** One that the station did not take is not there to be removed. */
    private void networkProfileStays() {
        String status = "$SetNetworkProfileResponse.status";
        if (world.references().knows(status) && world.text(status).equals("Accepted")) {
            throw new IllegalStateException("OCPP 2.0.1 has no request that removes a network profile");
        }
    }

    private void beforeAvailability(Payload sent) {
        if (sent.text("operationalStatus").equals(Optional.of("Inoperative"))) {
            outOfService.remember(sent);
            addOnce("everything in service", outOfService::takeIntoService);
        }
    }

    /**
     * Remembers the values that a case's own SetVariables is about to change. Another order of the network profiles moved the station, so
     * that one it has to be moved back.
     */
    void beforeVariables(String payload) {
        Payload sent = Payload.of(payload);
        for (int i = 0; i < sent.texts("setVariableData[*].variable.name").size(); i++) {
            String data = "setVariableData[" + i + "].";
            String name = sent.text(data + "variable.name").orElse("");
            String instance = sent.text(data + "variable.instance")
                    .map(each -> "[" + each + "]")
                    .orElse("");
            String path = sent.text(data + "component.name").orElse("") + "." + name + instance;
            world.variables().readable(path).ifPresent(old -> add(path + " = " + old, () -> restore(path, old)));
        }
    }

    private void restore(String path, String old) {
        boolean rebooted = world.variables().putBack(path, old);
        if (path.equals("OCPPCommCtrlr.NetworkConfigurationPriority") && !rebooted) {
            world.connections().reboot();
        }
    }

    /** A station comes back with the password it was given, and gets its old one after the case. */
    private void beforePassword(Payload sent) {
        if (!sent.texts("setVariableData[*].variable.name").equals(List.of("BasicAuthPassword"))) {
            return;
        }
        String given = sent.text("setVariableData[0].attributeValue").orElse("");
        world.bench().secrets().add(world.sut().network().identities().get(0), given);
        world.stationSession().csms().expectPassword(given);
        world.sut()
                .credentials()
                .basicAuthPassword()
                .ifPresent(old -> add("the station's password", () -> putBackPassword(old)));
    }

    /** A station takes a password over by connecting anew (TC_A_09_CS), which is not to fall into the next scenario. */
    private void putBackPassword(String old) {
        FakeCsms csms = world.stationSession().csms();
        csms.expectPassword(old);
        int arrivals = csms.arrivals();
        world.variables().write("SecurityCtrlr.BasicAuthPassword", old);
        try {
            world.timeline()
                    .await(
                            Deadline.in(world.sut().waits().expect()),
                            entries -> csms.arrivals() > arrivals ? Optional.of(true) : Optional.empty());
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    private void delete(Payload installed) {
        String pem = installed.text("certificate").orElse("");
        X509Certificate root = Pem.certificate(pem);
        CertificateHash hash = CertificateHash.of(root, world.bench().pki().issuerOf(root));
        world.ask(
                "DeleteCertificateRequest",
                Table.of(
                        "certificateHashData.hashAlgorithm", "SHA256",
                        "certificateHashData.issuerNameHash", "'" + hash.issuerNameHash() + "'",
                        "certificateHashData.issuerKeyHash", "'" + hash.issuerKeyHash() + "'",
                        "certificateHashData.serialNumber", "'" + hash.serialNumber() + "'"));
    }

    void putBack() {
        puttingBack = true;
        world.counterpart().unscript();
        while (!undos.isEmpty()) {
            Undo undo = undos.pop();
            try {
                undo.action().run();
                world.timeline().record(new Event.Note("put back: " + undo.what()));
            } catch (RuntimeException e) {
                world.leftBehind("could not put back " + undo.what() + ": " + e.getMessage());
            }
        }
    }
}
