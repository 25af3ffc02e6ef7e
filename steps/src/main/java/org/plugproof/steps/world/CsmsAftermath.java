package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.fixtures.pki.CertificateHash;
import org.plugproof.fixtures.sut.Act;
import org.plugproof.fixtures.sut.Outcome;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/**
 * What a scenario made of our station in the books of a CSMS that outlives it: reservations, parts out of service, and what it was given to
 * hold.
 */
final class CsmsAftermath {

    private final ScenarioContext world;

    CsmsAftermath(ScenarioContext world) {
        this.world = world;
    }

    /** The station tells that its reservations are gone (H01.FR.17). */
    void endReservations() {
        Map<String, Boolean> reserved = new LinkedHashMap<>();
        for (Entry entry : world.timeline().entries()) {
            said(entry, Party.CSMS, "ReserveNow")
                    .flatMap(each -> each.text("id"))
                    .ifPresent(id -> reserved.put(id, true));
            said(entry, Party.CSMS, "CancelReservation")
                    .or(() -> said(entry, Party.STATION, "ReservationStatusUpdate"))
                    .flatMap(each -> each.text("reservationId"))
                    .ifPresent(reserved::remove);
        }
        if (world.counterpart().connected()) {
            reserved.keySet()
                    .forEach(id -> world.ask(
                            "ReservationStatusUpdateRequest",
                            Table.of("reservationId", id, "reservationUpdateStatus", "Removed")));
        }
    }

    /** The operator takes back into service what the scenario left out of it. */
    void takeIntoService() {
        Map<Map<String, String>, String> statuses = new LinkedHashMap<>();
        world.timeline().entries().stream()
                .flatMap(entry -> said(entry, Party.CSMS, "ChangeAvailability").stream())
                .forEach(request -> statuses.put(
                        part(request), request.text("operationalStatus").orElse("")));
        statuses.forEach((part, status) -> {
            if (status.equals("Inoperative")) {
                takeIntoService(part);
            }
        });
    }

    private void takeIntoService(Map<String, String> part) {
        Map<String, String> intent = new LinkedHashMap<>(Map.of("operationalStatus", "Operative"));
        intent.putAll(part);
        Table rows = Table.empty();
        for (Map.Entry<String, String> row : intent.entrySet()) {
            rows = rows.and(row.getKey(), row.getValue());
        }
        ask("ChangeAvailabilityRequest", rows);
    }

    /** The operator has everything removed that the station holds and no transaction took with it. */
    void clearStation() {
        StationHoldings held = new StationHoldings(Granted.of(world.timeline().entries()));
        List<String> stays = new ArrayList<>();
        for (String id : held.profiles()) {
            remove("charging profile " + id, "ClearChargingProfileRequest", Table.of("chargingProfileId", id), stays);
        }
        for (String id : held.monitors()) {
            remove("monitor " + id, "ClearVariableMonitoringRequest", Table.of("id[0]", id), stays);
        }
        for (String id : held.messages()) {
            remove("display message " + id, "ClearDisplayMessageRequest", Table.of("id", id), stays);
        }
        for (CertificateHash root : held.roots()) {
            remove("root " + root.serialNumber(), "DeleteCertificateRequest", certificate(root), stays);
        }
        if (held.localList()) {
            Table empty = Table.of("updateType", "Full", "localAuthorizationList", "absent");
            remove("local list", "SendLocalListRequest", empty, stays);
        }
        held.slots().forEach(slot -> stays.add("network profile " + slot + ", which no request of OCPP 2.0.1 removes"));
        if (!stays.isEmpty()) {
            throw new Inconclusive(String.join("; ", stays));
        }
    }

    private void remove(String what, String request, Table rows, List<String> stays) {
        try {
            ask(request, rows);
        } catch (Inconclusive notRemoved) {
            stays.add(what + ": " + notRemoved.getMessage());
        }
    }

    private static Table certificate(CertificateHash hash) {
        String data = "certificateHashData.";
        return Table.of(
                data + "hashAlgorithm", hash.hashAlgorithm(),
                data + "issuerNameHash", "'" + hash.issuerNameHash() + "'",
                data + "issuerKeyHash", "'" + hash.issuerKeyHash() + "'",
                data + "serialNumber", "'" + hash.serialNumber() + "'");
    }

    /** @throws Inconclusive where the operator cannot, or the CSMS sends nothing */
    private void ask(String request, Table rows) {
        if (!world.counterpart().connected()) {
            throw new Inconclusive("the station is not connected");
        }
        Map<String, String> intent = new LinkedHashMap<>();
        rows.rows().forEach(row -> intent.put(row.path(), row.cell().replace("'", "")));
        int before = world.timeline().last();
        String identity = world.csmsSession().station().identity();
        String payload = world.sending().compose(request, new PassedThrough(world).complete(request, rows));
        Outcome outcome = world.driving().attempt(new Act.Ask(identity, request, intent, payload));
        if (!(outcome instanceof Outcome.Done)) {
            throw new Inconclusive(request + " " + intent + ": " + outcome);
        }
        await(request.replaceFirst("Request$", ""), before);
    }

    private void await(String action, int before) {
        try {
            world.timeline()
                    .await(Deadline.in(world.sut().waits().expect()), entries -> sent(entries, action, before))
                    .orElseThrow(() -> new Inconclusive("the CSMS was asked for " + action + " and sent none"));
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
        OurAnswers.await(world.timeline(), Party.CSMS);
    }

    private static Optional<Payload> sent(List<Entry> entries, String action, int before) {
        return entries.stream()
                .skip(before)
                .flatMap(entry -> said(entry, Party.CSMS, action).stream())
                .findFirst();
    }

    private static Map<String, String> part(Payload request) {
        Map<String, String> part = new LinkedHashMap<>();
        for (String path : List.of("evse.id", "evse.connectorId")) {
            request.text(path).ifPresent(id -> part.put(path, id));
        }
        if (part.isEmpty()) {
            part.put("evse", "absent");
        }
        return part;
    }

    private static Optional<Payload> said(Entry entry, Party by, String action) {
        return entry.event() instanceof Event.Frame frame
                        && frame.sender() == by
                        && frame.message() instanceof Message.Call call
                        && call.action().equals(action)
                ? Optional.of(Payload.of(call.payload()))
                : Optional.empty();
    }
}
