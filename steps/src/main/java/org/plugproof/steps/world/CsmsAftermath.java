package org.plugproof.steps.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What a scenario made of our station in the books of a CSMS that outlives it: reservations, parts out of service. */
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
        int before = world.timeline().last();
        String identity = world.csmsSession().station().identity();
        String payload = world.compose("ChangeAvailabilityRequest", rows);
        Outcome outcome = world.driving().attempt(new Act.Ask(identity, "ChangeAvailabilityRequest", intent, payload));
        if (!(outcome instanceof Outcome.Done)) {
            throw new Inconclusive(intent + ": " + outcome);
        }
        await(before);
    }

    private void await(int before) {
        try {
            world.timeline().await(Deadline.in(world.sut().waits().expect()), entries -> changed(entries, before));
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
        OurAnswers.await(world.timeline(), Party.CSMS);
    }

    private static Optional<Payload> changed(List<Entry> entries, int before) {
        return entries.stream()
                .skip(before)
                .flatMap(entry -> said(entry, Party.CSMS, "ChangeAvailability").stream())
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
